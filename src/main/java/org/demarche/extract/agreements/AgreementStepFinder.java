package org.demarche.extract.agreements;

import java.util.List;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Interruption;
import org.demarche.domain.Mention;
import org.demarche.domain.Modality;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.citations.AgreementKinds;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementNamings;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.Column;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads who proposed, signed, ratified or left an agreement, when and where, out of the sentences
/// that name it: each such phrase goes to the agreement nearest to it.
final class AgreementStepFinder {
    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final Trees trees;
    private final StepModality modality;
    private final StepAgents agents;
    private final StepTime time;

    AgreementStepFinder(Document document, AgreementWords words, List<Mention> dates, Trees trees) {
        this.trees = trees;
        this.words = words;
        this.document = document;
        tokens = document.tokens();
        modality = new StepModality(document, words);
        agents = new StepAgents(document, words);
        time = new StepTime(document, words, dates);
    }

    /// The steps by the naming in whose sentence they stand.
    AgreementSteps steps(AgreementNamings namings) {
        AgreementSteps steps = new AgreementSteps();
        StepPhrases phrases = new StepPhrases(document, words, namings, trees);
        for (Sentence sentence : document.sentences()) {
            Interruption.check();
            boolean none = namings.within(sentence.run()).isEmpty();
            List<Hit> hits = none ? List.of() : phrases.of(sentence);
            for (Hit hit : hits) {
                AgreementNaming naming = phrases.nearest(hit, sentence);
                if (naming != null) {
                    for (Hit row : phrases.rows(hit)) {
                        AgreementStep step = step(row, naming, sentence, hits);
                        if (step != null) {
                            steps.add(naming, step);
                        }
                    }
                }
            }
        }
        return steps;
    }

    private @Nullable AgreementStep step(
            Hit hit, AgreementNaming naming, Sentence sentence, List<Hit> others) {
        LexicalEntry entry = hit.word(Category.AGREEMENT_STATUS);
        if (entry == null) {
            return null;
        }
        if (entry.has(Trait.TARGET_AFTER) && naming.first() < hit.first()) {
            return null;
        }
        String only = entry.column(Column.KIND);
        if (only != null
                && naming.kind() != AgreementKind.RESOLUTION
                && !AgreementKinds.fit(AgreementKind.valueOf(only), naming.kind())) {
            return null;
        }
        AgreementStatus status = entry.as(AgreementStatus.class);
        if (status == AgreementStatus.RATIFIED && naming.kind() == AgreementKind.RESOLUTION) {
            return null;
        }
        // "before the year 2025 ends"
        boolean ofDate =
                status == AgreementStatus.TERMINATED
                        && hit.first() > 0
                        && tokens.isNumber(hit.first() - 1);
        if (ofDate) {
            return null;
        }
        Modality modality = this.modality.of(hit, entry, sentence);
        AgreementStatus reached = reached(status, modality, entry.has(Trait.NEGATED_YES));
        List<Partner> parties =
                reached == null ? List.of() : this.agents.parties(hit, entry, naming, sentence);
        boolean acts = status != AgreementStatus.IN_FORCE;
        List<Party> agents =
                acts ? this.agents.agents(hit, entry, naming, sentence) : List.<Party>of();
        Mention date = time.date(hit, naming, sentence, others);
        PartialDate on = date != null && date.refersTo() instanceof PartialDate d ? d : null;
        boolean signs = reached == AgreementStatus.SIGNED;
        Span words = document.span(hit.first(), hit.end()).cover(span(naming));
        return new AgreementStep(
                status,
                reached,
                modality,
                entry.has(Trait.PARTY_YES),
                parties,
                agents,
                acts && this.agents.isBoth(hit, sentence),
                on,
                date != null && !document.words(date.span()).matches(".*\\d{4}.*"),
                signs && naming.kind() != AgreementKind.RESOLUTION
                        ? time.place(hit, sentence)
                        : null,
                date == null ? StepPhrases.FAR : time.distance(date, hit),
                date == null ? null : date.span(),
                date == null ? words : words.cover(date.span()),
                document.why(Rule.STEP, hit),
                document.calibration()
                        .of(
                                naming.pointer() == Pointer.NAME
                                        ? Rule.STEP_OF_NAMED
                                        : Rule.STEP_OF_BARE));
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
