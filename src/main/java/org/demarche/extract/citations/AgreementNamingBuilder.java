package org.demarche.extract.citations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.Party;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.Column;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;
import org.jspecify.annotations.Nullable;

/// A name of an agreement while it is being read. For one thread.
final class AgreementNamingBuilder {
    private static final LexicalEntry NO_NOUN =
            new LexicalEntry("", Category.AGREEMENT_NOUN, AgreementKind.OTHER.name(), Map.of());

    private Run run;

    /// The token after all that belongs to the name.
    int last;

    final boolean capital;
    final LexicalEntry noun;
    final Map<String, String> topics = new LinkedHashMap<>();
    final Set<String> own = new LinkedHashSet<>();
    final Map<Party, Partner> parties = new LinkedHashMap<>();
    final List<Agreement> known = new ArrayList<>();
    final List<String> shortForms = new ArrayList<>();
    @Nullable String number;
    int year;
    boolean sure;

    /// Whether words of a title follow its noun: "Agreement on the …".
    boolean linked;

    private final List<Hit> words = new ArrayList<>();
    private @Nullable AgreementKind softened;

    /// @param noun that of the name, null if it has none
    AgreementNamingBuilder(Run run, @Nullable Hit noun, boolean capital) {
        this.run = run;
        last = run.end();
        LexicalEntry entry = noun == null ? null : noun.word(Category.AGREEMENT_NOUN);
        this.noun = entry == null ? NO_NOUN : entry;
        if (noun != null) {
            words.add(noun);
        }
        String topic = this.noun.column(Column.TOPIC);
        if (topic != null) {
            topics.put(topic, this.noun.form());
        }
        this.capital = capital;
    }

    /// Its first token.
    int first() {
        return run.first();
    }

    /// The token after the name itself.
    int end() {
        return run.end();
    }

    void beginAt(int first) {
        run = new Run(first, run.end());
    }

    /// Lets the name, and all that belongs to it, go on to before the token.
    void endAt(int end) {
        run = new Run(run.first(), end);
        last = end;
    }

    void addTopic(Document document, Hit hit) {
        LexicalEntry topic = hit.word(Category.TOPIC);
        if (topic == null) {
            return;
        }
        words.add(hit);
        if (!topic.has(Trait.WEAK_YES)) {
            topics.putIfAbsent(topic.value(), document.words(hit.run()));
        }
        String kind = topic.column(Column.KIND);
        if (kind != null && noun.has(Trait.SOFT_YES)) {
            softened = AgreementKind.valueOf(kind);
        }
    }

    void add(Partner partner) {
        parties.putIfAbsent(partner.party(), partner);
    }

    AgreementKind kind() {
        if (sure && noun.form().isEmpty()) {
            return known.getFirst().kind();
        }
        return softened != null ? softened : noun.as(AgreementKind.class);
    }

    /// Whether it tells what agreement it is, by the demands of its noun.
    boolean isName() {
        if (sure) {
            return true;
        }
        boolean proper = capital && !own.isEmpty();
        boolean told = !topics.isEmpty() || parties.size() > 1;
        if (noun.has(Trait.NUMBER_PLURAL)) {
            return !own.isEmpty();
        }
        if (capital && noun.has(Trait.FULL_YES)) {
            return true;
        }
        if (noun.has(Trait.NEEDS_TOPIC)) {
            return told;
        }
        if (noun.has(Trait.NEEDS_CAPITAL)) {
            return !own.isEmpty() || (capital && (told || !parties.isEmpty()));
        }
        if (noun.has(Trait.NEEDS_NUMBER)) {
            return number != null || !parties.isEmpty() || !topics.isEmpty();
        }
        if (noun.has(Trait.NEEDS_NAME)) {
            return proper && (!topics.isEmpty() || own.size() > 1);
        }
        return told
                || !own.isEmpty()
                || number != null
                || (!parties.isEmpty() && !noun.has(Trait.LOOSE_YES));
    }

    /// "the country's treaty with Chad".
    boolean tellsOnePartyOnly() {
        return parties.size() == 1
                && topics.isEmpty()
                && own.isEmpty()
                && known.isEmpty()
                && number == null
                && year == 0;
    }

    AgreementNaming build(Pointer pointer) {
        AgreementKind kind = kind();
        Set<String> telling = new LinkedHashSet<>(own);
        if (kind == AgreementKind.RESOLUTION) {
            parties.keySet().forEach(p -> telling.add(p.id().substring(p.id().indexOf('/') + 1)));
        }
        boolean between =
                switch (kind) {
                    case RESOLUTION, CHARTER, CONVENTION -> false;
                    default -> true;
                };
        return new AgreementNaming(
                run,
                last,
                kind,
                pointer,
                Collections.unmodifiableMap(topics),
                Collections.unmodifiableSet(telling),
                number,
                year,
                between ? List.copyOf(parties.values()) : List.of(),
                List.copyOf(known),
                sure,
                List.copyOf(shortForms),
                words.stream().sorted(Comparator.comparingInt(Hit::first)).toList());
    }
}
