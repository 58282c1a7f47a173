package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.demarche.domain.AgreementKind;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementNamings;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.text.Document;
import org.jspecify.annotations.Nullable;

/// Brings together the namings of each agreement of a document. For one thread.
final class AgreementDrafts {
    private final MeantAgreement meant;
    private final AgreementNamings namings;
    private final AgreementSteps steps;
    private final Appositions appositions;
    private final Announcements announcements;
    private List<AgreementDraft> drafts = new ArrayList<>();
    private @Nullable List<AgreementDraft> sorted;
    private final Map<AgreementNaming, AgreementDraft> owners = new HashMap<>();

    AgreementDrafts(
            Document document,
            MeantAgreement meant,
            AgreementFocus focus,
            AgreementNamings namings,
            AgreementSteps steps) {
        this.meant = meant;
        this.namings = namings;
        this.steps = steps;
        appositions = new Appositions(document, namings);
        announcements = new Announcements(document);
        gatherNames();
        merge();
        identify();
        followBack(new BackReferences(document, focus, steps, drafts));
        merge();
    }

    /// In the order of their first naming.
    List<AgreementDraft> all() {
        if (sorted == null) {
            sorted =
                    drafts.stream()
                            .sorted((a, b) ->
                                    Integer.compare(
                                            a.namings.getFirst().first(),
                                            b.namings.getFirst().first()))
                            .toList();
        }
        return sorted;
    }

    /// The agreement that a naming means, null if none.
    @Nullable AgreementDraft of(AgreementNaming naming) {
        return owners.get(naming);
    }

    private void gatherNames() {
        AgreementNaming before = null;
        DraftIndex index = new DraftIndex();
        Map<AgreementDraft, Integer> numbers = new HashMap<>();
        for (AgreementNaming naming : namings.all()) {
            int enough = naming.kind() == AgreementKind.AGREEMENT ? 2 : 1;
            boolean told =
                    naming.pointer() == Pointer.NEW && steps.parties(naming).size() >= enough;
            if (naming.pointer() == Pointer.NAME || told) {
                AgreementDraft draft = new AgreementDraft(naming, steps.of(naming));
                AgreementDraft target =
                        before != null && appositions.isApposition(before, naming)
                                ? owners.get(before)
                                : lastLike(draft, index);
                if (target == null) {
                    target = draft;
                    numbers.put(draft, drafts.size());
                    drafts.add(draft);
                } else {
                    target.add(naming, steps.of(naming));
                }
                owners.put(naming, target);
                index.put(numbers.getOrDefault(target, 0), target);
                before = naming;
            }
        }
    }

    /// The last that surely is one with what is told, or announces it; null if none is.
    private @Nullable AgreementDraft lastLike(AgreementDraft draft, DraftIndex index) {
        NavigableSet<Integer> candidates = index.candidates(draft);
        for (int i = drafts.size() - 1; i >= 0 && announcements.isNear(drafts.get(i), draft); i--) {
            if (Announcements.isOpen(drafts.get(i), draft)) {
                candidates.add(i);
            }
        }
        for (int i : candidates.descendingSet()) {
            AgreementDraft before = drafts.get(i);
            if (SameAgreement.surely(before, draft) || announcements.isOf(before, draft)) {
                return before;
            }
        }
        return null;
    }

    /// Brings together what more is known of turns out to be one: always the first two of which
    /// this is so.
    void merge() {
        DraftIndex index = new DraftIndex();
        BitSet open = new BitSet();
        for (int i = 0; i < drafts.size(); i++) {
            index.put(i, drafts.get(i));
            open.set(i);
        }
        BitSet left = (BitSet) open.clone();
        for (int one = open.nextSetBit(0); one >= 0; one = open.nextSetBit(0)) {
            int changed = one;
            while (changed >= 0) {
                one = changed;
                changed = -1;
                for (int other : index.candidates(drafts.get(one)).tailSet(one, false)) {
                    if (SameAgreement.surely(drafts.get(one), drafts.get(other))
                            && absorb(one, other, index, left)) {
                        changed = firstLike(one, index, left);
                        break;
                    }
                }
            }
            open.clear(one);
            open.and(left);
        }
        drafts = new ArrayList<>(left.stream().mapToObj(drafts::get).toList());
        sorted = null;
    }

    /// Goes on with the first to which one that has grown belongs, else with itself.
    private int firstLike(int grown, DraftIndex index, BitSet left) {
        int one = grown;
        boolean found = true;
        while (found) {
            found = false;
            for (int before : index.candidates(drafts.get(one)).headSet(one, false)) {
                if (SameAgreement.surely(drafts.get(before), drafts.get(one))) {
                    absorb(before, one, index, left);
                    one = before;
                    found = true;
                    break;
                }
            }
        }
        return one;
    }

    /// @return whether more is told of the one than before
    private boolean absorb(int one, int other, DraftIndex index, BitSet left) {
        AgreementDraft draft = drafts.get(one);
        AgreementDraft gone = drafts.get(other);
        List<Object> before = SameAgreement.told(draft);
        draft.addAll(gone);
        gone.namings.forEach(n -> owners.put(n, draft));
        index.remove(other);
        index.put(one, draft);
        left.clear(other);
        return !SameAgreement.told(draft).equals(before);
    }

    /// Finds out which are known to the world, and what else names these.
    private void identify() {
        drafts.forEach(d -> d.known = meant.of(d));
        List<AgreementDraft> known = drafts.stream().filter(d -> d.known != null).toList();
        List<AgreementDraft> rest = new ArrayList<>();
        for (AgreementDraft draft : drafts) {
            AgreementDraft same =
                    draft.known != null
                            ? null
                            : known.stream()
                                    .filter(d -> meant.isNamedBy(draft, d))
                                    .findFirst()
                                    .orElse(null);
            if (same == null) {
                rest.add(draft);
            } else {
                draft.namings.forEach(n -> owners.put(n, same));
                same.addAll(draft);
            }
        }
        drafts = rest;
    }

    /// Bare nouns point at what was spoken of most and last.
    private void followBack(BackReferences back) {
        for (AgreementNaming naming : namings.all()) {
            if (owners.containsKey(naming)) {
                continue;
            }
            AgreementDraft target = back.mostSalient(naming);
            boolean told = steps.parties(naming).size() > 1 || naming.pointer() == Pointer.PARTY;
            if (target == null && told) {
                target = new AgreementDraft(naming, steps.of(naming));
                drafts.add(target);
            } else if (target != null
                    && (naming.pointer() != Pointer.NEW || steps.isTaken(naming))) {
                target.insert(naming, steps.of(naming));
            } else {
                continue;
            }
            owners.put(naming, target);
            back.add(naming, target);
        }
    }
}
