package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.AgreementKind;
import org.demarche.extract.citations.AgreementKinds;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.text.Document;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Brings together the namings of each agreement of a document. For one thread.
final class AgreementDrafts {
    private final Document document;
    private final KnownAgreements known;
    private final Set<String> states;
    private final AgreementFocus focus;
    private final List<AgreementNaming> namings;
    private final Map<AgreementNaming, List<AgreementStep>> steps;
    private final List<AgreementDraft> drafts = new ArrayList<>();
    private final Map<AgreementNaming, AgreementDraft> owners = new HashMap<>();

    /// @param states ids of the states of the text
    AgreementDrafts(
            Document document,
            KnownAgreements known,
            Set<String> states,
            AgreementFocus focus,
            List<AgreementNaming> namings,
            Map<AgreementNaming, List<AgreementStep>> steps) {
        this.document = document;
        this.known = known;
        this.states = states;
        this.focus = focus;
        this.namings = namings;
        this.steps = steps;
        gatherNames();
        merge();
        identify();
        followBack();
        merge();
    }

    /// In the order of their first naming.
    List<AgreementDraft> all() {
        return drafts.stream()
                .sorted((a, b) ->
                        Integer.compare(a.namings.getFirst().first(), b.namings.getFirst().first()))
                .toList();
    }

    /// The agreement that a naming means, null if none.
    @Nullable AgreementDraft of(AgreementNaming naming) {
        return owners.get(naming);
    }

    private void gatherNames() {
        AgreementNaming before = null;
        for (AgreementNaming naming : namings) {
            int enough = naming.kind() == AgreementKind.AGREEMENT ? 2 : 1;
            boolean told = naming.pointer() == Pointer.NEW && parties(naming).size() >= enough;
            if (naming.pointer() == Pointer.NAME || told) {
                AgreementDraft draft = new AgreementDraft(naming, stepsOf(naming));
                AgreementDraft target =
                        before != null && isApposition(before, naming)
                                ? owners.get(before)
                                : drafts.reversed().stream()
                                        .filter(d -> d.isSameAs(draft))
                                        .findFirst()
                                        .orElse(null);
                if (target == null) {
                    drafts.add(draft);
                    owners.put(naming, draft);
                } else {
                    target.add(naming, stepsOf(naming));
                    owners.put(naming, target);
                }
                before = naming;
            }
        }
    }

    private List<AgreementStep> stepsOf(AgreementNaming naming) {
        return steps.getOrDefault(naming, List.of());
    }

    /// Ids of the parties told with the naming.
    private Set<String> parties(AgreementNaming naming) {
        Set<String> ids = new HashSet<>();
        naming.parties().forEach(p -> ids.add(p.id()));
        stepsOf(naming).forEach(s -> s.parties().forEach(p -> ids.add(p.id())));
        return ids;
    }

    /// "the Pukpuk Treaty – the mutual defence treaty –", "START Baru, pakta pengendalian senjata":
    /// names of one thing, unless a list goes on behind.
    private boolean isApposition(AgreementNaming one, AgreementNaming other) {
        Tokens tokens = document.tokens();
        int at = one.last();
        boolean dash = at < tokens.size() && (tokens.is(at, '–') || tokens.is(at, '—'));
        boolean comma = at < tokens.size() && tokens.is(at, ',');
        int begin = at + 1;
        boolean determined = document.isFunction(begin, "determiner");
        begin += determined ? 1 : 0;
        if (!(dash || comma)
                || begin != other.first()
                || !AgreementKinds.fit(one.kind(), other.kind())
                || (other.sure() && one.sure())) {
            return false;
        }
        boolean small =
                !tokens.isCapitalised(other.first()) || (determined && one.topics().isEmpty());
        boolean list =
                other.last() < tokens.size()
                        && (document.isFunction(other.last(), "and")
                                || (comma
                                        && tokens.is(other.last(), ',')
                                        && namings.stream()
                                                .anyMatch(n -> n.first() == other.last() + 1)));
        boolean alike =
                one.topics().isEmpty()
                        || one.sure()
                        || AgreementDraft.nested(
                                AgreementDraft.atoms(one.topics().keySet()),
                                AgreementDraft.atoms(other.topics().keySet()));
        return small && !list && alike;
    }

    private void merge() {
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = i + 1; j < drafts.size(); j++) {
                AgreementDraft one = drafts.get(i);
                AgreementDraft other = drafts.get(j);
                if (one.isSameAs(other)) {
                    one.addAll(other);
                    other.namings.forEach(n -> owners.put(n, one));
                    drafts.remove(j);
                    i = -1;
                    break;
                }
            }
        }
    }

    /// Finds out which are known to the world, and what else names these.
    private void identify() {
        drafts.forEach(d -> d.known = known.meant(d, states));
        List<AgreementDraft> unknown = drafts.stream().filter(d -> d.known == null).toList();
        for (AgreementDraft draft : unknown) {
            AgreementDraft same =
                    drafts.stream()
                            .filter(d -> d.known != null && means(draft, d))
                            .findFirst()
                            .orElse(null);
            if (same != null) {
                draft.namings.forEach(n -> owners.put(n, same));
                same.addAll(draft);
                drafts.remove(draft);
            }
        }
    }

    /// Whether a name by topics alone, like "the nuclear deal", is of a known agreement of the
    /// text.
    private boolean means(AgreementDraft draft, AgreementDraft other) {
        Set<String> atoms = AgreementDraft.atoms(draft.topics.keySet());
        boolean parties =
                draft.parties.isEmpty()
                        || (other.known != null
                                && other.known.parties().stream()
                                        .map(p -> p.id())
                                        .toList()
                                        .containsAll(draft.parties.keySet()));
        return other.known != null
                && draft.own.isEmpty()
                && draft.number == null
                && (draft.year == 0
                        || other.known.signedOn() == null
                        || other.known.signedOn().year() == draft.year)
                && !atoms.isEmpty()
                && parties
                && AgreementKinds.canMean(draft.kind(), other.known.kind())
                && known.atoms(other.known).containsAll(atoms);
    }

    /// Bare nouns point at what was spoken of most and last.
    private void followBack() {
        for (AgreementNaming naming : namings) {
            if (owners.containsKey(naming)) {
                continue;
            }
            AgreementDraft target = mostSalient(naming);
            if (target == null && parties(naming).size() > 1) {
                AgreementDraft draft = new AgreementDraft(naming, stepsOf(naming));
                drafts.add(draft);
                owners.put(naming, draft);
            } else if (target != null && (naming.pointer() == Pointer.BACK || isStep(naming))) {
                target.add(naming, stepsOf(naming));
                target.namings.sort((a, b) -> Integer.compare(a.first(), b.first()));
                owners.put(naming, target);
            }
        }
    }

    /// Whether kind and parties told with a bare noun allow for the agreement.
    private boolean canMean(AgreementNaming naming, AgreementDraft draft) {
        if (naming.pointer() == Pointer.NEW
                && !AgreementKinds.fit(naming.kind(), draft.kind())
                && naming.kind() != AgreementKind.AGREEMENT) {
            return false;
        }
        boolean kind =
                AgreementKinds.canMean(naming.kind(), draft.kind())
                        || draft.namings.stream()
                                .anyMatch(n ->
                                        n.pointer() == Pointer.NAME
                                                && AgreementKinds.canMean(naming.kind(), n.kind()));
        Set<String> told = parties(naming);
        Set<String> its = new HashSet<>(draft.parties.keySet());
        if (draft.known != null) {
            draft.known.parties().forEach(p -> its.add(p.id()));
        }
        return kind && (told.size() < 2 || its.isEmpty() || AgreementDraft.nested(told, its));
    }

    private boolean isStep(AgreementNaming naming) {
        return stepsOf(naming).stream().anyMatch(s -> s.reached() != null);
    }

    private @Nullable AgreementDraft mostSalient(AgreementNaming naming) {
        AgreementDraft best = null;
        AgreementDraft first = null;
        double most = 0;
        for (AgreementDraft draft : all()) {
            if (canMean(naming, draft)) {
                first = first == null ? draft : first;
                double salience = focus.of(draft, naming.first(), n -> true);
                if (salience > most) {
                    most = salience;
                    best = draft;
                }
            }
        }
        return best == null ? first : best;
    }
}
