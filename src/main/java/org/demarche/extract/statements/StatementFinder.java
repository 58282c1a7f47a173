package org.demarche.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Confidence;
import org.demarche.domain.Form;
import org.demarche.domain.Interruption;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.names.Dateline;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.speakers.Cue;
import org.demarche.extract.speakers.Speaker;
import org.demarche.extract.speakers.SpeakerFinder;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Headlines;
import org.demarche.extract.text.Quotation;
import org.demarche.extract.text.Sentence;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what was said in a document, sentence by sentence: first the quotations that stand by
/// themselves, then what cues report in other words. For one document.
public final class StatementFinder {
    private static final int NEAR = 12;
    private static final int FAR = 40;

    private final Document document;
    private final Tokens tokens;
    private final Headlines headlines;
    private final CueFinder cueFinder;
    private final SpeakerFinder speakers;
    private final ReportedClause clauses;
    private final Circumstances circumstances;
    private final List<Said> statements = new ArrayList<>();

    /// The cue that reports what stands in the sentence before its own.
    private @Nullable Cue taken;

    public StatementFinder(
            Document document,
            Trees trees,
            Cast cast,
            KnownPersons known,
            Circumstances circumstances) {
        this.document = document;
        tokens = document.tokens();
        headlines = new Headlines(document);
        Complements complements = new Complements(document, trees);
        cueFinder = new CueFinder(document, complements);
        speakers = new SpeakerFinder(document, cast, known, trees);
        clauses = new ReportedClause(document, complements, speakers, circumstances.dates());
        this.circumstances = circumstances;
    }

    /// The statements in the order of the text, each with what made it one.
    public List<Said> statements() {
        Map<Integer, TranscriptFinder.Turn> turns =
                new TranscriptFinder(document, speakers).turns();
        for (Sentence sentence : document.sentences()) {
            Interruption.check();
            TranscriptFinder.Turn turn = turns.get(sentence.paragraph());
            if (turn != null) {
                add(sentence, turn);
            } else if (!headlines.repeatsHeadline(sentence)) {
                read(sentence);
            }
        }
        return List.copyOf(statements);
    }

    private void add(Sentence sentence, TranscriptFinder.Turn turn) {
        Span paragraph = document.paragraphs().get(sentence.paragraph());
        if (turn.content() != null && sentence.span().begin() == paragraph.begin()) {
            add(sentence, turn.content(), Form.INDIRECT, turn.speaker(), null, Rule.QUOTED);
        }
    }

    private void read(Sentence sentence) {
        List<Cue> cues = cueFinder.cues(sentence);
        List<Cue> left = new ArrayList<>(cues);
        left.remove(taken);
        List<Quotation> free =
                sentence.quotations().stream().filter(q -> cueFinder.isFree(sentence, q)).toList();
        for (int i = 0; i < free.size(); i++) {
            Quotation quotation = free.get(i);
            int before = i == 0 ? sentence.first() : tokens.at(free.get(i - 1).outer().end());
            int after =
                    i + 1 == free.size()
                            ? sentence.end()
                            : tokens.at(free.get(i + 1).outer().begin());
            Cue cue = cueOf(sentence, quotation, cues, before, after);
            Speaker speaker =
                    cue == null && i + 1 == free.size() ? speakerBehind(sentence, quotation) : null;
            if (speaker == null) {
                speaker = speakerOf(sentence, quotation, cue, before, after);
            } else {
                cue = taken;
            }
            if (cue != null) {
                left.remove(cue);
            }
            add(
                    sentence,
                    quotation.outer(),
                    Form.DIRECT,
                    speaker,
                    cue,
                    cue == null ? Rule.QUOTED_ALONE : Rule.QUOTED);
        }
        int from = Dateline.end(document, sentence);
        for (Quotation quotation : free) {
            reported(sentence, left, from, tokens.at(quotation.outer().begin()));
            from = tokens.at(quotation.outer().end());
        }
        reported(sentence, left, from, sentence.end());
    }

    /// The cue that reports a quotation: right after it, else the last before it.
    private @Nullable Cue cueOf(
            Sentence sentence, Quotation quotation, List<Cue> cues, int before, int after) {
        int first = tokens.at(quotation.outer().begin());
        int end = tokens.at(quotation.outer().end());
        Cue best = null;
        for (Cue cue : cues) {
            if (cue.first() >= end && cue.first() < after && cue.first() - end <= NEAR) {
                boolean close = cue.first() - end <= 2 || cue.canFollowSpeaker();
                if (close) {
                    return cue;
                }
            }
            if (cue.end() <= first && cue.first() >= before && first - cue.end() <= FAR) {
                best = cue;
            }
        }
        if (best != null) {
            return best;
        }
        // The second half of a quotation that its cue broke in two.
        return before > sentence.first()
                ? cues.stream().filter(c -> c.end() <= first).reduce((a, b) -> b).orElse(null)
                : null;
    }

    /// Who is said to have said it at the beginning of the next sentence, as the quotation ended
    /// its own: "Why?" Smith asked. Null if nobody is.
    private @Nullable Speaker speakerBehind(Sentence sentence, Quotation quotation) {
        int next = sentence.index() + 1;
        if (next >= document.sentences().size()
                || tokens.at(quotation.outer().end()) < sentence.end()) {
            return null;
        }
        Sentence behind = document.sentences().get(next);
        if (behind.paragraph() != sentence.paragraph()) {
            return null;
        }
        for (Cue cue : cueFinder.cues(behind)) {
            int end =
                    behind.quotations().isEmpty()
                            ? clauses.withoutStop(behind.end())
                            : tokens.at(behind.quotations().getFirst().outer().begin());
            boolean bare =
                    cue.canFollowSpeaker()
                            && cue.first() - behind.first() <= NEAR
                            && cue.end() <= end
                            && clauses.isBare(cue, end);
            if (!bare) {
                return null;
            }
            Speaker speaker = speakers.before(cue, behind.first());
            if (speaker.first() < 0) {
                return null;
            }
            taken = cue;
            return speaker;
        }
        return null;
    }

    private Speaker speakerOf(
            Sentence sentence, Quotation quotation, @Nullable Cue cue, int before, int after) {
        if (cue == null) {
            Speaker recent = speakers.antecedents().recent(sentence);
            Speaker person = recent != null ? recent : speakers.antecedents().person(before);
            return person == null ? Speaker.UNKNOWN : person.inferred(Rule.SPEAKER_BEFORE);
        }
        if (cue.isClitic()) {
            return ofClitic(cue);
        }
        int end = tokens.at(quotation.outer().end());
        boolean follows = cue.first() >= end;
        int from = follows ? end : before;
        if (cue.canFollowSpeaker()) {
            Speaker speaker = speakers.before(cue, from);
            if (speaker.first() >= 0 || !cue.canPrecedeSpeaker()) {
                return speaker;
            }
        }
        return speakers.after(cue, follows ? after : tokens.at(quotation.outer().begin()));
    }

    private Speaker ofClitic(Cue cue) {
        Speaker person = speakers.antecedents().withinVerb(cue.first());
        return person == null ? Speaker.UNKNOWN : person.inferred(Rule.CLITIC);
    }

    /// What the cues between two tokens report in other words.
    private void reported(Sentence sentence, List<Cue> all, int from, int to) {
        List<Cue> cues = all.stream().filter(c -> c.first() >= from && c.end() <= to).toList();
        int low = from;
        Speaker previous = null;
        if (cues.size() > 1) {
            ReportedClause.Reported whole =
                    clauses.all(cues.getLast(), low, clauses.withoutStop(to));
            if (whole != null) {
                add(sentence, whole, cues.getLast());
                return;
            }
        }
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            if (cue.first() < low) {
                continue;
            }
            Cue next = i + 1 < cues.size() ? cues.get(i + 1) : null;
            ReportedClause.Reported clause =
                    clauses.clause(cue, next, low, clauses.withoutStop(to), previous);
            if (clause != null) {
                add(sentence, clause, cue);
                low = Math.max(clause.end(), cue.end());
                previous = clause.speaker();
            }
        }
    }

    private void add(Sentence sentence, ReportedClause.Reported clause, Cue cue) {
        for (Span content : clause.contents()) {
            Form form = form(sentence, content);
            add(sentence, content, form, clause.speaker(), cue, clause.speaker().words(form));
        }
    }

    private static Form form(Sentence sentence, Span content) {
        for (Quotation quotation : sentence.quotations()) {
            if (quotation.outer().overlaps(content)) {
                return quotation.outer().contains(content) || content.equals(quotation.outer())
                        ? Form.DIRECT
                        : Form.MIXED;
            }
        }
        return Form.INDIRECT;
    }

    private void add(
            Sentence sentence,
            Span content,
            Form form,
            Speaker speaker,
            @Nullable Cue cue,
            Rule words) {
        Confidence sure = document.calibration().of(List.of(words, speaker.rule()));
        Statement statement = circumstances.statement(sentence, content, form, speaker, cue, sure);
        statements.add(new Said(statement, speaker, cue));
        speakers.antecedents().spoke(speaker, sentence);
    }
}
