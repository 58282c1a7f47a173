package org.demarche.extract.explain;

import java.util.List;
import java.util.Locale;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.LifeCycleAct;
import org.demarche.domain.Mention;
import org.demarche.domain.Modality;
import org.demarche.domain.Obligation;
import org.demarche.domain.Party;
import org.demarche.domain.Referent;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.agreements.Agreements;
import org.demarche.extract.agreements.WhyAgreement;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.jspecify.annotations.Nullable;

/// Tells what made an agreement or a clause of words, and how far it has come. For one document.
final class AgreementReasons {
    private static final Why LIKELY = Why.by(Rule.PARTY_LIKELY);

    private final Document document;
    private final Agreements agreements;
    private final Told told;

    AgreementReasons(Found found) {
        document = found.document();
        agreements = found.agreements();
        told = new Told(document.pack().code());
    }

    /// Where the text names an agreement or a clause.
    Explained mention(Mention mention) {
        ReasonList reasons = new ReasonList(document);
        if (mention.refersTo() instanceof Clause) {
            clauseNumber(reasons, mention.span());
        } else {
            name(reasons, mention);
        }
        return new Explained(
                FindingKind.NAMES, mention.span(), told.of(mention.refersTo()), -1, reasons.all());
    }

    private void clauseNumber(ReasonList reasons, Span span) {
        Why why = agreements.numbers().get(span.begin());
        if (why == null) {
            reasons.add("number", document.words(span), Rule.CLAUSE_NUMBER);
        } else {
            reasons.add(why);
        }
    }

    private void name(ReasonList reasons, Mention mention) {
        int first = document.tokens().at(mention.span().begin());
        int end = document.tokens().at(mention.span().end());
        AgreementNaming naming =
                agreements.namings().stream()
                        .filter(n -> n.first() == first)
                        .findFirst()
                        .orElse(null);
        Hit known = known(mention.refersTo(), new Run(first, end));
        if (known != null) {
            List<Source> has = List.of(known.source(document.pack()));
            reasons.add("by", "", Rule.KNOWN_NAME, null, has);
        } else if (naming != null) {
            reasons.add("by", "", rule(naming.pointer()));
            rows(reasons, naming, Category.AGREEMENT_NOUN, Rule.AGREEMENT_NOUN);
            rows(reasons, naming, Category.TOPIC, Rule.AGREEMENT_TOPIC);
        } else {
            reasons.add("by", "", Rule.AGREEMENT_NAME);
        }
    }

    private @Nullable Hit known(Referent referent, Run run) {
        return document.hits().get(run.first()).stream()
                .filter(h ->
                        h.run().equals(run)
                                && h.sense() instanceof Sense.Name(Referent named, var role)
                                && named.id().equals(referent.id()))
                .findFirst()
                .orElse(null);
    }

    private void rows(ReasonList reasons, AgreementNaming naming, Category category, Rule rule) {
        for (Hit hit : naming.words()) {
            if (hit.word(category) != null) {
                reasons.add(document.why(rule, hit));
            }
        }
    }

    private static Rule rule(Pointer pointer) {
        return switch (pointer) {
            case NAME -> Rule.AGREEMENT_NAME;
            case BACK, PARTY -> Rule.AGREEMENT_POINTED_AT;
            case NEW -> Rule.AGREEMENT_NEW;
        };
    }

    Explained agreement(Agreement agreement) {
        ReasonList reasons = new ReasonList(document);
        WhyAgreement why = agreements.whys().get(agreement.slug());
        if (why == null) {
            throw new IllegalStateException("nothing was recorded of " + agreement.slug());
        }
        reasons.add(why.is());
        String kind = agreement.kind().name();
        if (why.kind() == null) {
            reasons.add("kind", kind);
        } else {
            reasons.add(kind, why.kind());
        }
        for (Party party : agreement.parties()) {
            reasons.add(told.of(party), why.parties().getOrDefault(party.id(), LIKELY));
        }
        if (agreement.signedOn() != null && why.signedOn() != null) {
            reasons.add(agreement.signedOn().toString(), why.signedOn());
        }
        if (agreement.signedAt() != null) {
            reasons.add("signed at", told.of(agreement.signedAt()));
        }
        for (int i = 0; i < agreement.acts().size(); i++) {
            reasons.add(value(agreement.acts().get(i)), why.acts().get(i));
        }
        if (agreement.status() != null) {
            reasons.add("status", agreement.status().name(), Rule.FURTHEST_STEP);
        }
        reasons.add(agreement.confidence());
        return new Explained(
                FindingKind.AGREEMENTS,
                agreement.passages().getFirst(),
                told.of(agreement),
                agreement.confidence().share(),
                reasons.all());
    }

    Explained clause(Clause clause) {
        ReasonList reasons = new ReasonList(document);
        clauseNumber(reasons, clause.passages().getFirst());
        if (clause.heading() != null) {
            reasons.add("heading", "", "", clause.heading(), List.of());
        }
        if (clause.content() != null) {
            reasons.add("says", "", "", clause.content(), List.of());
        }
        if (!clause.cites().isEmpty()) {
            reasons.add("cites", told.of(clause.cites()));
        }
        for (Obligation obligation : clause.obligations()) {
            obligation(reasons, obligation);
        }
        reasons.add(clause.confidence());
        return new Explained(
                FindingKind.CLAUSES,
                clause.passages().getFirst(),
                told.of(clause),
                clause.confidence().share(),
                reasons.all());
    }

    private void obligation(ReasonList reasons, Obligation obligation) {
        reasons.add("binds", told.of(obligation.obligors()), "", obligation.duty(), List.of());
        if (!obligation.beneficiaries().isEmpty()) {
            reasons.add("for", told.of(obligation.beneficiaries()));
        }
        if (obligation.condition() != null) {
            reasons.add("condition", "", "", obligation.condition(), List.of());
        }
    }

    /// What an act in its life is.
    private String value(LifeCycleAct act) {
        String value = act.status().name();
        if (act.modality() != Modality.ASSERTED) {
            value += " " + act.modality().name().toLowerCase(Locale.ROOT);
        }
        if (!act.agents().isEmpty()) {
            value += " by " + told.of(act.agents());
        }
        return act.on() == null ? value : value + " on " + act.on();
    }
}
