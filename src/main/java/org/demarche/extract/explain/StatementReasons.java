package org.demarche.extract.explain;

import java.util.List;
import java.util.Locale;
import org.demarche.domain.Act;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.Stance;
import org.demarche.domain.Statement;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.grammar.ConditionFinder;
import org.demarche.extract.grammar.Mood;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.speakers.Cue;
import org.demarche.extract.statements.Said;
import org.demarche.extract.statements.StatementMoods;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;

/// Tells what made a statement of words: its cue, who says it, and what act and modality it has.
/// For one document.
final class StatementReasons {
    private final Document document;
    private final SpeakerReasons speakers;
    private final Told told;

    StatementReasons(Document document, Cast cast, KnownPersons known) {
        this.document = document;
        speakers = new SpeakerReasons(document, cast, known);
        told = new Told(document.pack().code());
    }

    Explained explained(Said said) {
        Statement statement = said.statement();
        ReasonList reasons = new ReasonList(document);
        Cue cue = said.cue();
        if (cue == null) {
            reasons.add("cue", "none", Rule.QUOTATION_WITHOUT_CUE);
        } else {
            reasons.add(
                    "cue",
                    "",
                    Rule.CUE,
                    document.span(cue.first(), cue.end()),
                    List.of(new Source.Row(cue.entry(), document.pack())));
        }
        speakers.add(reasons, said);
        act(reasons, said);
        new ModalityReasons(document)
                .add(reasons, statement.modality(), statement.condition(), mood(said).word());
        statement.stances().forEach(s -> stance(reasons, statement, s));
        circumstances(reasons, statement);
        reasons.add(statement.confidence());
        return new Explained(
                FindingKind.STATEMENTS,
                statement.content(),
                statement.form().name().toLowerCase(Locale.ROOT),
                statement.confidence().share(),
                reasons.all());
    }

    private Mood mood(Said said) {
        Span content = said.statement().content();
        return new StatementMoods(document, new ConditionFinder(document))
                .mood(
                        said.cue(),
                        document.tokens().at(content.begin()),
                        document.tokens().at(content.end()),
                        said.statement().form());
    }

    private void act(ReasonList reasons, Said said) {
        Statement statement = said.statement();
        Act act = statement.act();
        Cue cue = said.cue();
        if (cue != null && cue.isVerb() && cue.entry().is(act)) {
            reasons.add("act", act.name(), Rule.ACT_OF_CUE);
            return;
        }
        int end = document.tokens().at(statement.content().end());
        for (int i = document.tokens().at(statement.content().begin()); i < end; i++) {
            LexicalEntry entry = document.entryAt(i, Category.ACT);
            Hit hit = document.wordAt(i, Category.ACT);
            if (entry != null && hit != null && entry.has(Trait.STATEMENT_YES) && entry.is(act)) {
                reasons.addRow("act", act.name(), Rule.ACT_OF_WORD, hit);
                return;
            }
        }
        reasons.add("act", act.name(), Rule.ACT_UNTOLD);
    }

    private void circumstances(ReasonList reasons, Statement statement) {
        if (!statement.addressees().isEmpty()) {
            reasons.add("to", told.of(statement.addressees()));
        }
        if (!statement.about().isEmpty()) {
            reasons.add("about", told.of(statement.about()));
        }
        if (statement.saidOn() != null) {
            reasons.add("on", statement.saidOn().toString(), Rule.DATE_BESIDE);
        }
        if (statement.saidAt() != null) {
            reasons.add("at", told.of(statement.saidAt()), Rule.PLACE_BESIDE);
        }
        if (statement.saidDuring() != null) {
            reasons.add(
                    "during",
                    statement.saidDuring().kind().name(),
                    Rule.EVENT_BESIDE,
                    statement.saidDuring().passage(),
                    List.of());
        }
        if (!statement.relays().isEmpty()) {
            reasons.add("relayed by", told.of(statement.relays()), Rule.RELAY);
            relays(reasons, statement);
        }
    }

    private void stance(ReasonList reasons, Statement statement, Stance stance) {
        String value = stance.kind() + " " + told.of(stance.target());
        Span content = statement.content();
        Sentence sentence = document.sentenceOf(document.tokens().at(content.begin()));
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Hit hit = document.wordAt(i, Category.STANCE);
            LexicalEntry entry = document.entryAt(i, Category.STANCE);
            if (hit != null && entry != null && entry.is(stance.kind())) {
                reasons.addRow("stance", value, Rule.STANCE_WORD, hit);
                return;
            }
        }
        reasons.add("stance", value);
    }

    /// The words in the statement's sentence by which media are brought in.
    private void relays(ReasonList reasons, Statement statement) {
        Span content = statement.content();
        Sentence sentence = document.sentenceOf(document.tokens().at(content.begin()));
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Hit hit = document.wordAt(i, Category.RELAY);
            if (hit != null && !content.contains(document.tokens().begin(i))) {
                reasons.addRow("", "", "", hit);
            }
        }
    }
}
