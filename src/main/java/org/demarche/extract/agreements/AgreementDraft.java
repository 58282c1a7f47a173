package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.Collections;
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
import org.demarche.extract.citations.AgreementKinds;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.Pointer;
import org.jspecify.annotations.Nullable;

/// An agreement while its namings are being gathered. For one thread.
final class AgreementDraft {
    final List<AgreementNaming> namings = new ArrayList<>();
    final List<AgreementStep> steps = new ArrayList<>();
    final Map<String, String> topics = new LinkedHashMap<>();
    final Set<String> own = new LinkedHashSet<>();
    final Map<String, Party> parties = new LinkedHashMap<>();
    final Set<Agreement> candidates = new LinkedHashSet<>();
    @Nullable Agreement known;
    @Nullable String number;
    int year;

    AgreementDraft(AgreementNaming naming, List<AgreementStep> steps) {
        add(naming, steps);
    }

    /// A known agreement that is meant where the tokens name an article.
    static AgreementDraft implied(Agreement agreement, int first, int end) {
        return new AgreementDraft(AgreementNaming.implied(agreement, first, end), List.of());
    }

    void add(AgreementNaming naming, List<AgreementStep> more) {
        namings.add(naming);
        steps.addAll(more);
        topics.putAll(naming.topics());
        own.addAll(naming.own());
        naming.parties().forEach(p -> parties.put(p.id(), p));
        more.forEach(s -> s.parties().forEach(p -> addActor(naming.kind(), p)));
        candidates.addAll(naming.known());
        known = known == null && naming.sure() ? naming.known().getFirst() : known;
        number = number == null ? naming.number() : number;
        year = year == 0 ? naming.year() : year;
    }

    /// Who adopts a resolution is no party to it.
    private void addActor(AgreementKind kind, Party party) {
        switch (kind) {
            case RESOLUTION -> {
                if (party instanceof Organization organization) {
                    own.add(organization.slug());
                }
            }
            case CHARTER, CONVENTION -> {}
            default -> parties.putIfAbsent(party.id(), party);
        }
    }

    /// Whether it is one between two, of whom the text names nobody or one.
    boolean lacksParties() {
        return known == null
                && parties.size() < 2
                && (own.isEmpty() || !topics.isEmpty())
                && switch (kind()) {
                    case TREATY, AGREEMENT, MEMORANDUM -> true;
                    default -> false;
                };
    }

    void addAll(AgreementDraft other) {
        namings.addAll(other.namings);
        namings.sort((a, b) -> Integer.compare(a.first(), b.first()));
        steps.addAll(other.steps);
        other.topics.forEach(topics::putIfAbsent);
        own.addAll(other.own);
        other.parties.forEach(parties::putIfAbsent);
        candidates.addAll(other.candidates);
        known = known == null ? other.known : known;
        number = number == null ? other.number : number;
        year = year == 0 ? other.year : year;
    }

    /// The most telling kind: that of the world's data, of a capitalised name, else a treaty's.
    AgreementKind kind() {
        if (known != null) {
            return known.kind();
        }
        List<AgreementNaming> named =
                namings.stream().filter(n -> n.pointer() == Pointer.NAME).toList();
        List<AgreementNaming> telling = named.isEmpty() ? namings : named;
        return telling.stream()
                .filter(n -> n.kind() == AgreementKind.TREATY)
                .findFirst()
                .orElse(telling.getFirst())
                .kind();
    }

    /// Words of the topics' slugs, which are compared rather than the slugs.
    static Set<String> atoms(Set<String> topics) {
        Set<String> atoms = new HashSet<>();
        topics.forEach(t -> Collections.addAll(atoms, t.split("-")));
        return atoms;
    }

    /// Whether both surely are one; what one of them leaves open does not hinder.
    boolean isSameAs(AgreementDraft other) {
        if (known != null && other.known != null) {
            return known.slug().equals(other.known.slug());
        }
        boolean shared = candidates.stream().anyMatch(other.candidates::contains);
        if (!AgreementKinds.fit(kind(), other.kind())
                || contradict(number, other.number)
                || contradict(year == 0 ? null : year, other.year == 0 ? null : other.year)
                || !nested(parties.keySet(), other.parties.keySet())) {
            return false;
        }
        if (number != null || other.number != null) {
            AgreementDraft open = number == null ? this : other;
            return open.number != null || open.topics.isEmpty();
        }
        Set<String> mine = atoms(topics.keySet());
        Set<String> its = atoms(other.topics.keySet());
        boolean topical = !mine.isEmpty() && !its.isEmpty();
        boolean proper = own.stream().anyMatch(other.own::contains);
        if ((!own.isEmpty() && !other.own.isEmpty() && !proper)
                || (topical && !nested(mine, its))) {
            return false;
        }
        boolean sameParties = parties.size() > 1 && other.parties.size() > 1;
        return shared || proper || topical || sameParties || names(other) || other.names(this);
    }

    /// "The Ethiopia-Somaliland MoU" and one between Ethiopia and the Republic of Somaliland.
    private boolean names(AgreementDraft other) {
        Set<String> parties = new HashSet<>();
        other.parties.keySet().forEach(id -> Collections.addAll(parties, id.split("[-/]")));
        return !own.isEmpty() && other.parties.size() > 1 && parties.containsAll(own);
    }

    private static boolean contradict(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    /// Whether one of the sets has all that the other has.
    static boolean nested(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    Set<String> partyIds() {
        return parties.keySet().stream().collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
