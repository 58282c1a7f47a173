package org.demarche.extract.treaties;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Mention;
import org.demarche.domain.Referent;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.citations.ClauseNaming;
import org.demarche.extract.citations.ClauseNamingFinder;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.ClausePart;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.language.TreatyPhrase;
import org.jspecify.annotations.Nullable;

/// What the text of a treaty refers to, by place: other articles of it, and known agreements and
/// their articles.
final class TreatyCitations {
    /// So far behind an article's number its agreement may be named.
    private static final int REACH = 4;

    private final Document document;
    private final String slug;
    private final TreeMap<Integer, Mention> byOffset = new TreeMap<>();
    private final Map<Integer, Why> numbers = new HashMap<>();
    private @Nullable Agreement last;

    /// @param slug that of the treaty
    /// @param headings the offsets where its own articles begin
    TreatyCitations(Document document, String slug, Set<Integer> headings) {
        this.document = document;
        this.slug = slug;
        int token = 0;
        for (ClauseNaming naming : new ClauseNamingFinder(document).namings()) {
            addAgreements(Run.between(token, naming.listEnd()));
            token = naming.listEnd();
            Span span = document.span(naming.first(), naming.end());
            if (!headings.contains(span.begin())) {
                add(naming, span);
            }
        }
        addAgreements(Run.between(token, document.tokens().size()));
    }

    /// In the order of the text.
    List<Mention> mentions() {
        return List.copyOf(byOffset.values());
    }

    /// What a part of the text refers to, each once.
    List<Referent> within(Span span) {
        Map<String, Referent> cited = new LinkedHashMap<>();
        for (Mention mention : byOffset.subMap(span.begin(), span.end()).values()) {
            cited.putIfAbsent(mention.refersTo().id(), mention.refersTo());
        }
        return List.copyOf(cited.values());
    }

    private void addAgreements(Run run) {
        for (int i = run.first(); i < run.end(); i++) {
            for (Hit hit : document.hits().get(i)) {
                if (hit.sense() instanceof Sense.Name(Agreement agreement, Sense.NameRole role)
                        && role != Sense.NameRole.AMBIGUOUS
                        && !agreement.slug().equals(slug)) {
                    last = agreement;
                    Span span = document.span(hit.first(), hit.end());
                    byOffset.putIfAbsent(span.begin(), new Mention(span, agreement));
                    break;
                }
            }
        }
    }

    /// What made a clause of the words that begin at an offset.
    Map<Integer, Why> numbers() {
        return numbers;
    }

    private void add(ClauseNaming naming, Span span) {
        Agreement owner = null;
        int listEnd = naming.listEnd();
        int at =
                document.isSmall(listEnd + 1, SmallWord.GENITIVE)
                                && document.tokens().is(listEnd, ',')
                        ? listEnd + 1
                        : listEnd;
        boolean genitive = document.isSmall(at, SmallWord.GENITIVE);
        if (genitive || namesAgreement(at)) {
            boolean own = false;
            LexicalEntry noun = null;
            int from = genitive ? at + 1 : at;
            for (int i = from; i < Math.min(from + REACH, document.tokens().size()); i++) {
                Agreement known = knownAt(i);
                owner = owner == null ? known : owner;
                own |= isPhrase(i, TreatyPhrase.SELF);
                noun = noun == null ? document.entryAt(i, Category.AGREEMENT_NOUN) : noun;
                LexicalEntry part = document.entryAt(i, Category.CLAUSE_NOUN);
                if (part != null && part.is(ClausePart.ANNEX)) {
                    return;
                }
            }
            if (owner == null && noun != null && !own) {
                if (last == null || !last.kind().name().equals(noun.value())) {
                    return; // of an agreement that nothing is known of
                }
                owner = last;
            }
        } else if (isPhrase(at, TreatyPhrase.OTHER)) {
            owner = last;
        }
        Clause clause =
                new Clause(
                        owner == null ? slug : owner.slug(),
                        naming.number(),
                        naming.paragraph(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        owner == null ? List.of() : List.of(span),
                        document.calibration().of(Rule.CLAUSE_OF_OTHER));
        byOffset.put(span.begin(), new Mention(span, clause));
        numbers.put(span.begin(), document.why(Rule.CLAUSE_NUMBER, naming.noun()));
    }

    /// "Pasal 100 Konvensi …", without a word between.
    private boolean namesAgreement(int token) {
        if (token >= document.tokens().size()) {
            return false;
        }
        LexicalEntry noun = document.entryAt(token, Category.AGREEMENT_NOUN);
        return knownAt(token) != null || (noun != null && noun.has(Trait.NAME_AFTER));
    }

    private @Nullable Agreement knownAt(int token) {
        for (Hit hit : document.hits().get(token)) {
            if (hit.sense() instanceof Sense.Name(Agreement agreement, Sense.NameRole role)
                    && role != Sense.NameRole.AMBIGUOUS) {
                return agreement;
            }
        }
        return null;
    }

    private boolean isPhrase(int token, TreatyPhrase value) {
        if (token >= document.tokens().size()) {
            return false;
        }
        LexicalEntry phrase = document.entryAt(token, Category.TREATY_PHRASE);
        return phrase != null && phrase.is(value);
    }
}
