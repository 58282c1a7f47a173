package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.Label;
import org.demarche.domain.Organization;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.World;
import org.demarche.extract.citations.AgreementKinds;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Lexicon;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// The agreements of the world's data by their parties and by what they are about. One a language,
/// immutable.
final class KnownAgreements {
    private static final Set<String> FOUNDING = Set.of("TREATY", "CHARTER");

    private static final int FEW_YEARS = 6;

    private final List<Agreement> withParties;
    private final List<Agreement> conventions;
    private final Map<String, Set<String>> atoms = new HashMap<>();
    private final Map<String, Agreement> founding = new HashMap<>();

    KnownAgreements(LanguagePack pack, World world) {
        Lexicon lexicon = new Lexicon();
        for (LexicalEntry entry : pack.entries(Category.TOPIC)) {
            if (!entry.has("weak", "yes")) {
                lexicon.addWord(entry.form(), new Sense.Word(entry));
            }
        }
        withParties = world.agreements().stream().filter(a -> a.parties().size() > 1).toList();
        conventions =
                world.agreements().stream()
                        .filter(a -> a.kind() == AgreementKind.CONVENTION)
                        .toList();
        for (Agreement agreement : world.agreements()) {
            Set<String> topics = new HashSet<>();
            labels(agreement)
                    .filter(l -> l.language().equals(pack.code()))
                    .forEach(l -> addTopics(lexicon, l.text().toLowerCase(Locale.ROOT), topics));
            atoms.put(agreement.slug(), AgreementDraft.atoms(topics));
        }
        addFounding(pack, world);
    }

    /// The agreement that is called after the organisation, such as its charter; null if there is
    /// none or more than one.
    @Nullable Agreement founding(Organization organization) {
        return founding.get(organization.id());
    }

    private void addFounding(LanguagePack pack, World world) {
        Map<String, Agreement> byLabel = new HashMap<>();
        for (Agreement agreement : world.agreements()) {
            labels(agreement)
                    .forEach(l -> byLabel.put(l.text().toLowerCase(Locale.ROOT), agreement));
        }
        List<String> nouns =
                pack.entries(Category.AGREEMENT_NOUN).stream()
                        .filter(e -> FOUNDING.contains(e.value()))
                        .map(LexicalEntry::form)
                        .toList();
        for (Organization organization : world.organizations()) {
            Set<Agreement> found = new LinkedHashSet<>();
            for (Label label : organization.names().preferred()) {
                add(byLabel, nouns, label, found);
            }
            for (Label label : organization.names().alternate()) {
                add(byLabel, nouns, label, found);
            }
            if (found.size() == 1) {
                founding.put(organization.id(), found.iterator().next());
            }
        }
    }

    private static void add(
            Map<String, Agreement> byLabel, List<String> nouns, Label label, Set<Agreement> found) {
        String name = label.text().toLowerCase(Locale.ROOT);
        for (String noun : nouns) {
            for (String whole : List.of(name + " " + noun, noun + " " + name)) {
                Agreement agreement = byLabel.get(whole);
                if (agreement != null) {
                    found.add(agreement);
                }
            }
        }
    }

    private static Stream<Label> labels(Agreement agreement) {
        return Stream.of(
                        agreement.names().preferred(),
                        agreement.names().alternate(),
                        agreement.names().ambiguous())
                .flatMap(List::stream);
    }

    private static void addTopics(Lexicon lexicon, String label, Set<String> topics) {
        Tokens tokens = Tokens.of(label);
        for (int i = 0; i < tokens.size(); i++) {
            for (Hit hit : lexicon.at(tokens, i)) {
                LexicalEntry entry = hit.word(Category.TOPIC);
                if (entry != null) {
                    topics.add(entry.value());
                }
            }
        }
    }

    /// The words of the topics of an agreement.
    Set<String> atoms(Agreement agreement) {
        return atoms.getOrDefault(agreement.slug(), Set.of());
    }

    /// The one that the draft must mean, null if there is none or more than one.
    ///
    /// @param states ids of the states of the text
    @Nullable Agreement meant(AgreementDraft draft, Set<String> states) {
        if (draft.known != null) {
            return isOfOtherTime(draft, draft.known) ? null : draft.known;
        }
        if (draft.number != null) {
            return null;
        }
        List<Agreement> named = new ArrayList<>();
        for (Agreement candidate : draft.candidates) {
            Set<String> parties = ids(candidate);
            boolean fits =
                    draft.parties.isEmpty()
                            ? draft.candidates.size() == 1 || states.containsAll(parties)
                            : parties.containsAll(draft.partyIds());
            boolean told = !draft.parties.isEmpty() || !parties.isEmpty();
            if (fits && told && agrees(draft, candidate)) {
                named.add(candidate);
            }
        }
        if (named.size() == 1) {
            return named.getFirst();
        }
        Set<String> mine = AgreementDraft.atoms(draft.topics.keySet());
        if (draft.kind() == AgreementKind.CONVENTION) {
            List<Agreement> alike =
                    conventions.stream()
                            .filter(a -> !mine.isEmpty() && atoms(a).equals(mine))
                            .toList();
            return alike.size() == 1 ? alike.getFirst() : null;
        }
        if (draft.parties.size() < 2 || mine.isEmpty() || !draft.own.isEmpty()) {
            return null;
        }
        List<Agreement> alike =
                withParties.stream()
                        .filter(a -> ids(a).equals(draft.partyIds()))
                        .filter(a -> AgreementKinds.fit(a.kind(), draft.kind()))
                        .filter(a -> atoms(a).containsAll(mine))
                        .filter(a -> agrees(draft, a))
                        .toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }

    private static Set<String> ids(Agreement agreement) {
        return agreement.parties().stream().map(Party::id).collect(Collectors.toSet());
    }

    /// Whether the text tells of an agreement of the same name that is years younger or older.
    private static boolean isOfOtherTime(AgreementDraft draft, Agreement agreement) {
        AgreementStep signing = AgreementSigning.of(draft);
        PartialDate on = signing == null || signing.inferred() ? null : signing.on();
        int year = draft.year != 0 ? draft.year : on == null ? 0 : on.year();
        return year != 0
                && agreement.signedOn() != null
                && Math.abs(agreement.signedOn().year() - year) > FEW_YEARS;
    }

    /// Whether what the text says of year and signing does not speak against it.
    private static boolean agrees(AgreementDraft draft, Agreement agreement) {
        PartialDate known = agreement.signedOn();
        if (known == null) {
            return true;
        }
        if (draft.year != 0 && draft.year != known.year()) {
            return false;
        }
        AgreementStep signing = AgreementSigning.of(draft);
        PartialDate on = signing == null ? null : signing.on();
        if (signing == null || on == null) {
            return true;
        }
        boolean month = on.month() == 0 || known.month() == 0 || on.month() == known.month();
        return on.year() == known.year() || (signing.inferred() && month && on.month() != 0);
    }
}
