package org.demarche.extract.explain;

import java.util.List;
import java.util.Locale;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.LifeCycleAct;
import org.demarche.domain.Mention;
import org.demarche.domain.Modality;
import org.demarche.domain.Obligation;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// Tells what made an agreement or a clause of words, and how far it has come. For one document.
final class AgreementReasons {
    private final Document document;
    private final Cast cast;
    private final List<AgreementNaming> namings;
    private final List<Mention> dates;
    private final KnownLabels labels;
    private final Told told;

    AgreementReasons(Found found) {
        document = found.document();
        cast = found.cast();
        namings = found.agreements().namings();
        dates = found.reading().mentions();
        labels = new KnownLabels(document);
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
                Layer.NAMES, mention.span(), told.of(mention.refersTo()), -1, reasons.all());
    }

    private void clauseNumber(ReasonList reasons, Span span) {
        int first = document.tokens().at(span.begin());
        Hit noun = document.wordAt(first, Category.CLAUSE_NOUN);
        if (noun == null) {
            reasons.add("number", document.words(span), Rule.CLAUSE_NUMBER);
        } else {
            reasons.addRow("number", "", Rule.CLAUSE_NUMBER, noun);
        }
    }

    private void name(ReasonList reasons, Mention mention) {
        int first = document.tokens().at(mention.span().begin());
        int end = document.tokens().at(mention.span().end());
        AgreementNaming naming =
                namings.stream().filter(n -> n.first() == first).findFirst().orElse(null);
        List<Source> known = labels.of(mention.refersTo(), first, end);
        if (!known.isEmpty()) {
            reasons.add("by", "", Rule.KNOWN_NAME, null, known);
        } else if (naming != null) {
            reasons.add("by", "", rule(naming.pointer()));
            reasons.addRows("noun", "", Category.AGREEMENT_NOUN, first, end);
            reasons.addRows("subject", "", Category.TOPIC, first, end);
        } else {
            reasons.add("by", "", Rule.AGREEMENT_NAME);
        }
    }

    private static Rule rule(Pointer pointer) {
        return switch (pointer) {
            case NAME -> Rule.AGREEMENT_NAME;
            case BACK -> Rule.AGREEMENT_POINTED_AT;
            case NEW -> Rule.AGREEMENT_NEW;
        };
    }

    /// @param known the same agreement in the world's data, null if it lacks it
    Explained agreement(Agreement agreement, @Nullable Agreement known) {
        ReasonList reasons = new ReasonList(document);
        if (known != null) {
            reasons.add("is", "", Rule.AGREEMENT_KNOWN, null, List.of(source(known)));
        } else {
            reasons.add("is", "", namings.isEmpty() ? Rule.AGREEMENT_TEXT : Rule.AGREEMENT_UNKNOWN);
        }
        kind(reasons, agreement);
        AgreementFacts facts = new AgreementFacts(document, cast, sentences(agreement), told);
        agreement.parties().forEach(p -> facts.party(reasons, p, known));
        if (agreement.signedOn() != null) {
            facts.signedOn(reasons, agreement.signedOn(), known, dates);
        }
        if (agreement.signedAt() != null) {
            reasons.add("signed at", told.of(agreement.signedAt()));
        }
        agreement.acts().forEach(a -> step(reasons, a));
        if (agreement.status() != null) {
            reasons.add("status", agreement.status().name(), Rule.FURTHEST_STEP);
        }
        reasons.add(agreement.confidence());
        return new Explained(
                Layer.AGREEMENTS,
                agreement.passages().getFirst(),
                told.of(agreement),
                agreement.confidence().share(),
                reasons.all());
    }

    /// Those that name it; none of the text of an agreement.
    private List<Sentence> sentences(Agreement agreement) {
        return namings.isEmpty()
                ? List.of()
                : agreement.passages().stream()
                        .map(p -> document.sentenceOf(document.tokens().at(p.begin())))
                        .distinct()
                        .toList();
    }

    private Source source(Agreement agreement) {
        return new Source.Name(agreement, agreement.names().in(document.pack().code()));
    }

    private void kind(ReasonList reasons, Agreement agreement) {
        String kind = agreement.kind().name();
        for (Span passage : agreement.passages()) {
            Hit noun = find(passage, Category.AGREEMENT_NOUN, agreement.kind());
            if (noun != null) {
                reasons.addRow("kind", kind, "", noun);
                return;
            }
        }
        reasons.add("kind", kind);
    }

    /// A step in its life, with the words that tell it.
    private void step(ReasonList reasons, LifeCycleAct act) {
        String value = act.status().name();
        if (act.modality() != Modality.ASSERTED) {
            value += " " + act.modality().name().toLowerCase(Locale.ROOT);
        }
        if (!act.agents().isEmpty()) {
            value += " by " + told.of(act.agents());
        }
        if (act.on() != null) {
            value += " on " + act.on();
        }
        Hit word =
                act.passages().isEmpty()
                        ? null
                        : find(act.passages().getFirst(), Category.AGREEMENT_STATUS, act.status());
        if (word != null) {
            reasons.addRow("step", value, Rule.STEP, word);
        } else {
            reasons.add(
                    "step",
                    value,
                    Rule.STEP,
                    act.passages().isEmpty() ? null : act.passages().getFirst(),
                    List.of());
        }
    }

    private @Nullable Hit find(Span span, Category category, Enum<?> value) {
        int end = document.tokens().at(span.end());
        for (int i = document.tokens().at(span.begin()); i < end; i++) {
            for (Hit hit : document.hits().get(i)) {
                LexicalEntry entry = hit.word(category);
                if (entry != null && entry.is(value)) {
                    return hit;
                }
            }
        }
        return null;
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
                Layer.CLAUSES,
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
}
