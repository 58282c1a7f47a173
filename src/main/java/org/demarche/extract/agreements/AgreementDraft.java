package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.text.Run;
import org.jspecify.annotations.Nullable;

/// An agreement while its namings are being gathered. For one thread.
final class AgreementDraft {
    private static final Comparator<AgreementNaming> BY_PLACE =
            Comparator.comparingInt(AgreementNaming::first);

    final List<AgreementNaming> namings = new ArrayList<>();
    final List<AgreementStep> steps = new ArrayList<>();
    final Map<String, String> topics = new LinkedHashMap<>();
    final Set<String> own = new LinkedHashSet<>();
    final Map<String, Party> parties = new LinkedHashMap<>();

    /// Where the parties are named that are told with the agreement or its steps.
    final Map<String, Run> named = new HashMap<>();

    final Set<Agreement> candidates = new LinkedHashSet<>();
    private final Set<String> atoms = new HashSet<>();
    private int atomsOf;
    private final Kinds all = new Kinds();
    private final Kinds proper = new Kinds();
    @Nullable Agreement known;
    @Nullable String number;
    int year;

    AgreementDraft(AgreementNaming naming, List<AgreementStep> steps) {
        add(naming, steps);
    }

    /// A known agreement that is meant where the tokens name an article.
    static AgreementDraft implied(Agreement agreement, Run run) {
        return new AgreementDraft(AgreementNaming.implied(agreement, run), List.of());
    }

    void add(AgreementNaming naming, List<AgreementStep> more) {
        namings.add(naming);
        take(naming);
        steps.addAll(more);
        topics.putAll(naming.topics());
        own.addAll(naming.own());
        for (Partner partner : naming.partners()) {
            parties.put(partner.party().id(), partner.party());
            named.putIfAbsent(partner.party().id(), partner.run());
        }
        more.forEach(s -> s.parties().forEach(p -> addActor(naming.kind(), p)));
        candidates.addAll(naming.known());
        known = known == null && naming.sure() ? naming.known().getFirst() : known;
        number = number == null ? naming.number() : number;
        year = year == 0 ? naming.year() : year;
    }

    /// Who adopts a resolution is no party to it.
    private void addActor(AgreementKind kind, Partner partner) {
        Party party = partner.party();
        switch (kind) {
            case RESOLUTION -> {
                if (party instanceof Organization organization) {
                    own.add(organization.slug());
                }
            }
            case CHARTER, CONVENTION -> {}
            default -> {
                parties.putIfAbsent(party.id(), party);
                named.putIfAbsent(party.id(), partner.run());
            }
        }
    }

    /// Whether it is one between two, of whom the text names nobody or one.
    boolean lacksParties() {
        return known == null
                && parties.size() < 2
                && (own.isEmpty() || !topics.isEmpty() || parties.size() == 1)
                && switch (kind()) {
                    case TREATY, AGREEMENT, MEMORANDUM -> true;
                    default -> false;
                };
    }

    void addAll(AgreementDraft other) {
        other.namings.forEach(this::place);
        other.namings.forEach(this::take);
        steps.addAll(other.steps);
        other.topics.forEach(topics::putIfAbsent);
        own.addAll(other.own);
        other.parties.forEach(parties::putIfAbsent);
        other.named.forEach(named::putIfAbsent);
        candidates.addAll(other.candidates);
        known = known == null ? other.known : known;
        number = number == null ? other.number : number;
        year = year == 0 ? other.year : year;
    }

    /// Adds a naming that need not be the last of them.
    void insert(AgreementNaming naming, List<AgreementStep> more) {
        add(naming, more);
        namings.removeLast();
        place(naming);
    }

    private void place(AgreementNaming naming) {
        int at = Collections.binarySearch(namings, naming, BY_PLACE);
        namings.add(at < 0 ? -at - 1 : at + 1, naming);
    }

    /// The words of its topics, in small letters.
    Set<String> atoms() {
        if (atomsOf != topics.size()) {
            atoms.addAll(atoms(topics.keySet()));
            atomsOf = topics.size();
        }
        return atoms;
    }

    /// Words of the topics' slugs, which are compared rather than the slugs.
    static Set<String> atoms(Set<String> topics) {
        Set<String> atoms = new HashSet<>();
        topics.forEach(t -> Collections.addAll(atoms, t.split("-")));
        return atoms;
    }

    Set<String> partyIds() {
        return parties.keySet().stream().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void take(AgreementNaming naming) {
        all.add(naming);
        if (naming.pointer() == Pointer.NAME) {
            proper.add(naming);
        }
    }

    /// The most telling kind: that of the world's data, of a capitalised name, else a treaty's.
    AgreementKind kind() {
        if (known != null) {
            return known.kind();
        }
        return (proper.kinds.isEmpty() ? all : proper).mostTelling();
    }

    /// Of the nouns in names that tell which agreement it is.
    Set<AgreementKind> namedKinds() {
        return proper.kinds;
    }

    /// The kinds of the nouns by which an agreement is named. For one thread.
    private static final class Kinds {
        final Set<AgreementKind> kinds = EnumSet.noneOf(AgreementKind.class);
        private @Nullable AgreementNaming first;

        void add(AgreementNaming naming) {
            kinds.add(naming.kind());
            if (first == null || naming.first() < first.first()) {
                first = naming;
            }
        }

        /// A treaty's, else the first.
        ///
        /// @throws IllegalStateException if there is none
        AgreementKind mostTelling() {
            if (kinds.contains(AgreementKind.TREATY)) {
                return AgreementKind.TREATY;
            }
            if (first == null) {
                throw new IllegalStateException("an agreement that nothing names");
            }
            return first.kind();
        }
    }
}
