package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final BackReferences back;
    private final List<AgreementDraft> drafts = new ArrayList<>();
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
        back = new BackReferences(document, focus, steps);
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
        for (AgreementNaming naming : namings.all()) {
            int enough = naming.kind() == AgreementKind.AGREEMENT ? 2 : 1;
            boolean told =
                    naming.pointer() == Pointer.NEW && steps.parties(naming).size() >= enough;
            if (naming.pointer() == Pointer.NAME || told) {
                AgreementDraft draft = new AgreementDraft(naming, steps.of(naming));
                AgreementDraft target =
                        before != null && appositions.isApposition(before, naming)
                                ? owners.get(before)
                                : drafts.reversed().stream()
                                        .filter(d ->
                                                SameAgreement.surely(d, draft)
                                                        || announcements.isOf(d, draft))
                                        .findFirst()
                                        .orElse(null);
                if (target == null) {
                    drafts.add(draft);
                    owners.put(naming, draft);
                } else {
                    target.add(naming, steps.of(naming));
                    owners.put(naming, target);
                }
                before = naming;
            }
        }
    }

    /// Brings together what more is known of turns out to be one.
    void merge() {
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = i + 1; j < drafts.size(); j++) {
                AgreementDraft one = drafts.get(i);
                AgreementDraft other = drafts.get(j);
                if (SameAgreement.surely(one, other)) {
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
        drafts.forEach(d -> d.known = meant.of(d));
        List<AgreementDraft> unknown = drafts.stream().filter(d -> d.known == null).toList();
        for (AgreementDraft draft : unknown) {
            AgreementDraft same =
                    drafts.stream()
                            .filter(d -> d.known != null && meant.isNamedBy(draft, d))
                            .findFirst()
                            .orElse(null);
            if (same != null) {
                draft.namings.forEach(n -> owners.put(n, same));
                same.addAll(draft);
                drafts.remove(draft);
            }
        }
    }

    /// Bare nouns point at what was spoken of most and last.
    private void followBack() {
        for (AgreementNaming naming : namings.all()) {
            if (owners.containsKey(naming)) {
                continue;
            }
            AgreementDraft target = back.mostSalient(naming, all());
            boolean told = steps.parties(naming).size() > 1 || naming.pointer() == Pointer.PARTY;
            if (target == null && told) {
                AgreementDraft draft = new AgreementDraft(naming, steps.of(naming));
                drafts.add(draft);
                owners.put(naming, draft);
            } else if (target != null
                    && (naming.pointer() != Pointer.NEW || steps.isTaken(naming))) {
                target.add(naming, steps.of(naming));
                target.sort();
                owners.put(naming, target);
            }
        }
    }
}
