package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Mention;
import org.demarche.domain.Modality;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.Span;
import org.demarche.extract.citations.AgreementKinds;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.PartyList;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.evidence.Evidence;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads who proposed, signed, ratified or left an agreement, when and where, out of the sentences
/// that name it: each such phrase goes to the agreement nearest to it.
final class AgreementStepFinder {
    private static final int FAR = 18;

    private final Document document;
    private final Tokens tokens;
    private final StepCircumstances circumstances;

    AgreementStepFinder(
            Document document, AgreementWords words, PartyList partyList, List<Mention> dates) {
        this.document = document;
        tokens = document.tokens();
        circumstances = new StepCircumstances(document, words, partyList, dates);
    }

    /// The steps by the naming in whose sentence they stand.
    Map<AgreementNaming, List<AgreementStep>> steps(List<AgreementNaming> namings) {
        Map<AgreementNaming, List<AgreementStep>> steps = new LinkedHashMap<>();
        for (Sentence sentence : document.sentences()) {
            List<AgreementNaming> here =
                    namings.stream()
                            .filter(n ->
                                    n.first() >= sentence.first() && n.first() < sentence.end())
                            .toList();
            List<Hit> hits = here.isEmpty() ? List.of() : hits(sentence);
            for (Hit hit : hits) {
                AgreementNaming naming = nearest(hit, here);
                if (naming != null) {
                    for (LexicalEntry entry : entries(hit)) {
                        AgreementStep step = step(hit, entry, naming, sentence, hits);
                        if (step != null) {
                            steps.computeIfAbsent(naming, n -> new ArrayList<>()).add(step);
                        }
                    }
                }
            }
        }
        return steps;
    }

    private List<Hit> hits(Sentence sentence) {
        List<Hit> hits = new ArrayList<>();
        int token = sentence.first();
        while (token < sentence.end()) {
            Hit hit = document.wordAt(token, Category.AGREEMENT_STATUS);
            token = hit == null ? token + 1 : hit.end();
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }

    private List<LexicalEntry> entries(Hit longest) {
        List<LexicalEntry> entries = new ArrayList<>();
        for (Hit hit : document.hits().get(longest.first())) {
            LexicalEntry entry = hit.word(Category.AGREEMENT_STATUS);
            if (entry != null && hit.end() == longest.end()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static @Nullable AgreementNaming nearest(Hit hit, List<AgreementNaming> here) {
        AgreementNaming nearest = null;
        int least = FAR;
        for (AgreementNaming naming : here) {
            if (hit.first() < naming.last() && naming.first() < hit.end()) {
                if (hit.first() >= naming.end()) {
                    return naming;
                }
                continue;
            }
            int distance =
                    naming.first() >= hit.end()
                            ? naming.first() - hit.end()
                            : hit.first() - naming.last() + 1;
            if (distance < least) {
                least = distance;
                nearest = naming;
            }
        }
        return nearest;
    }

    private @Nullable AgreementStep step(
            Hit hit,
            LexicalEntry entry,
            AgreementNaming naming,
            Sentence sentence,
            List<Hit> others) {
        if (entry.has("target", "after") && naming.first() < hit.first()) {
            return null;
        }
        String only = entry.attribute("kind");
        if (only != null
                && naming.kind() != AgreementKind.RESOLUTION
                && !AgreementKinds.fit(AgreementKind.valueOf(only), naming.kind())) {
            return null;
        }
        AgreementStatus status = AgreementStatus.valueOf(entry.value());
        // "before the year 2025 ends"
        boolean ofDate =
                status == AgreementStatus.TERMINATED
                        && hit.first() > 0
                        && tokens.isNumber(hit.first() - 1);
        if (ofDate) {
            return null;
        }
        Modality modality = circumstances.modality(hit, entry, sentence);
        AgreementStatus reached = reached(status, modality, entry.has("negated", "yes"));
        List<Party> parties =
                reached == null ? List.of() : circumstances.parties(hit, entry, naming, sentence);
        boolean acts = status != AgreementStatus.IN_FORCE;
        List<Party> agents =
                acts ? circumstances.agents(hit, entry, naming, sentence) : List.<Party>of();
        Mention date = circumstances.date(hit, naming, sentence, others);
        PartialDate on = date != null && date.refersTo() instanceof PartialDate d ? d : null;
        boolean signs = reached == AgreementStatus.SIGNED;
        Span words = document.span(hit.first(), hit.end()).cover(span(naming));
        return new AgreementStep(
                status,
                reached,
                modality,
                entry.has("party", "yes"),
                parties,
                agents,
                acts && circumstances.isBoth(hit, sentence),
                on,
                date != null && !document.words(date.span()).matches(".*\\d{4}.*"),
                signs && naming.kind() != AgreementKind.RESOLUTION
                        ? circumstances.place(hit, sentence)
                        : null,
                date == null ? FAR : circumstances.distance(date, hit),
                date == null ? words : words.cover(date.span()),
                (naming.pointer() == Pointer.NAME ? Evidence.STEP_OF_NAMED : Evidence.STEP_OF_BARE)
                        .confidence());
    }

    private Span span(AgreementNaming naming) {
        return document.span(naming.first(), naming.end());
    }

    /// What is only announced or hoped for shows that it is proposed at least, unless it is what
    /// comes after the signing.
    ///
    /// @param open whether what is not done is so only as yet
    private static @Nullable AgreementStatus reached(
            AgreementStatus status, Modality modality, boolean open) {
        boolean early = status.compareTo(AgreementStatus.SIGNED) <= 0;
        return switch (modality) {
            case ASSERTED -> status;
            case PLANNED, CONDITIONAL -> early ? AgreementStatus.PROPOSED : null;
            case NEGATED, DENIED -> open ? AgreementStatus.PROPOSED : null;
        };
    }
}
