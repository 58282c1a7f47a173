package org.demarche.extract.statements;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Mention;
import org.demarche.domain.Person;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.grammar.SubjectGrammar;
import org.demarche.extract.speakers.Cue;
import org.demarche.extract.speakers.Speaker;
import org.demarche.extract.speakers.SpeakerFinder;
import org.demarche.extract.text.Document;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what a cue reports without quoting it, on which side of the cue it stands, and where it
/// begins and ends. For one document.
final class ReportedClause {
    private static final int LEAST_WORDS = 2;
    private static final int LEAST_BEFORE = 3;
    private static final int TEXT_REACH = 4;

    private final Document document;
    private final Tokens tokens;
    private final SpeakerFinder speakers;
    private final SubjectGrammar subjects;
    private final ContentEdges edges;
    private final InsertedCue inserted;
    private final Complements complements;

    /// @param contents one span, or two where the cue stands within
    /// @param end the token after everything that belongs to it
    record Reported(List<Span> contents, Speaker speaker, int end) {}

    ReportedClause(
            Document document,
            Complements complements,
            SpeakerFinder speakers,
            List<Mention> dates) {
        this.complements = complements;
        this.document = document;
        tokens = document.tokens();
        this.speakers = speakers;
        subjects = new SubjectGrammar(document);
        edges = new ContentEdges(document, complements, speakers.speakers(), dates);
        inserted = new InsertedCue(document, complements, speakers, edges);
    }

    /// The last token of a sentence before its full stop.
    int withoutStop(int end) {
        int at = end;
        while (at > 0 && ".!?…".indexOf(tokens.word(at - 1).charAt(0)) >= 0) {
            at--;
        }
        return at;
    }

    /// What the cue reports between two tokens, null if nothing.
    ///
    /// @param next the cue after it, null if it is the last
    /// @param previous the speaker of the cue before it in the same sentence
    @Nullable Reported clause(
            Cue cue, @Nullable Cue next, int low, int high, @Nullable Speaker previous) {
        if (cue.isClitic()) {
            Speaker back = speakers.antecedents().withinVerb(cue.first());
            Speaker speaker = back == null ? Speaker.UNKNOWN : back.inferred(Rule.CLITIC);
            return words(low, cue.first()) >= LEAST_BEFORE
                    ? left(low, cue.first(), speaker, cue.end())
                    : right(cue, cue.end(), high, speaker);
        }
        if (isOfText(cue, low)) {
            return null;
        }
        boolean cueOpens =
                words(low, cue.first()) < LEAST_BEFORE && !complements.isSubjectBeyond(low, cue);
        InsertedCue.Insert insert = cueOpens ? null : inserted.insert(cue, low, high);
        if (insert != null) {
            return around(insert, low, high);
        }
        if (!cue.canFollowSpeaker()) {
            return beforeSpeaker(cue, next, low, high, cueOpens);
        }
        Speaker speaker = speakers.before(cue, low);
        if (speaker.first() < 0 && isCoordinated(cue, low)) {
            speaker = previous != null ? previous : speakers.phrases().opening(low, cue.first());
        }
        if (speaker.first() < 0) {
            speaker = subjectBehind(cue);
        }
        return right(cue, cue.end(), limit(next, cue.end(), high), speaker);
    }

    /// Who is the subject of the verb behind on which the cue depends: "Noting that …, Smith said".
    private Speaker subjectBehind(Cue cue) {
        int subject = complements.subject(cue);
        Speaker speaker = subject < cue.end() ? null : speakers.speakers().startingAt(subject);
        return speaker == null ? Speaker.UNKNOWN : speaker;
    }

    /// Whether neither content nor anything else but when and where follows the cue.
    boolean isBare(Cue cue, int high) {
        int end = edges.beyondCircumstances(cue.end(), high);
        return end >= high || edges.isComma(end) || edges.isTail(end, high);
    }

    /// What the last cue of a sentence reports where it and its speaker stand behind all of it;
    /// null if they do not.
    @Nullable Reported all(Cue last, int low, int high) {
        if (isOfText(last, low) || words(low, last.first()) < LEAST_BEFORE) {
            return null;
        }
        if (last.isClitic()) {
            return edges.isComma(last.first() - 1) && edges.isTail(last.end(), high)
                    ? clause(last, null, low, high, null)
                    : null;
        }
        InsertedCue.Insert insert = inserted.insert(last, low, high);
        return insert != null && insert.end() == high && words(low, insert.first()) >= LEAST_BEFORE
                ? around(insert, low, high)
                : null;
    }

    /// What a cue reports whose speaker can only follow it.
    private @Nullable Reported beforeSpeaker(
            Cue cue, @Nullable Cue next, int low, int high, boolean cueOpens) {
        Speaker speaker = speakers.after(cue, high);
        int behind = speaker.end() > 0 ? speaker.end() : edges.phraseEnd(cue.end(), high);
        if (cueOpens && cue.isVerb() && speaker.first() < 0) {
            return null;
        }
        if (!cue.isVerb()) {
            behind = Math.max(behind, complements.phraseEnd(cue, high));
            boolean passedOn =
                    next != null
                            && edges.isComma(behind)
                            && next.first() > behind
                            && !(speaker.actor() instanceof Person)
                            && next.canFollowSpeaker()
                            && edges.isThat(next.end());
            if (passedOn) {
                return null;
            }
        }
        if (cueOpens) {
            return right(cue, behind, limit(next, behind, high), speaker);
        }
        return tokens.is(cue.first() - 1, ',') || cue.isVerb() || !hasComma(behind, high)
                ? left(low, cue.first(), speaker, high)
                : right(cue, behind, limit(next, behind, high), speaker);
    }

    private @Nullable Reported around(InsertedCue.Insert insert, int low, int high) {
        Reported before = left(low, insert.first(), insert.speaker(), insert.end());
        int last = edges.end(insert.end(), high);
        if (words(insert.end(), last) < LEAST_WORDS) {
            return before;
        }
        List<Span> contents = new ArrayList<>();
        if (before != null) {
            contents.addAll(before.contents());
        }
        contents.add(document.span(insert.end(), last));
        return new Reported(contents, insert.speaker(), last);
    }

    /// Whether not somebody but a text says it: "under Article 8", "the treaty states".
    private boolean isOfText(Cue cue, int low) {
        int at = cue.end();
        if (!cue.isVerb()) {
            return isText(at) || document.isSmall(at, SmallWord.DETERMINER) && isText(at + 1);
        }
        for (int i = cue.first() - 1; i >= Math.max(low, cue.first() - TEXT_REACH); i--) {
            if (edges.isComma(i)) {
                return false;
            }
            if (isText(i) && !subjects.isGoverned(i, low)) {
                return speakers.before(cue, low).first() < i;
            }
        }
        return false;
    }

    private boolean isText(int token) {
        LexicalEntry pronoun = document.entryAt(token, Category.PRONOUN);
        return document.wordAt(token, Category.CLAUSE_NOUN) != null
                || document.wordAt(token, Category.AGREEMENT_NOUN) != null
                        && document.wordAt(token, Category.PRONOUN) == null
                || pronoun != null && pronoun.is(PronounKind.AGREEMENT);
    }

    private @Nullable Reported left(int from, int to, Speaker speaker, int end) {
        int first = from;
        while (first < to && (edges.isComma(first) || document.isSmall(first, SmallWord.BUT))) {
            first++;
        }
        int last = to;
        while (last > first && edges.isComma(last - 1)) {
            last--;
        }
        return words(first, last) < LEAST_WORDS || !complements.isSaying(first, last)
                ? null
                : new Reported(List.of(document.span(first, last)), speaker, end);
    }

    private @Nullable Reported right(Cue cue, int from, int to, Speaker speaker) {
        int first = edges.begin(cue, from, to);
        if (first >= to
                || document.isSmall(first, SmallWord.AND)
                || complements.isOfNoun(cue, first)) {
            return null;
        }
        int last = edges.end(first, complements.end(cue, first, to));
        int least = complements.isObject(cue, first) ? LEAST_BEFORE : LEAST_WORDS;
        return words(first, last) < least
                ? null
                : new Reported(List.of(document.span(first, last)), speaker, last);
    }

    /// The content must not run into the next cue that is joined to this one.
    private int limit(@Nullable Cue next, int from, int high) {
        if (next == null || next.first() <= from) {
            return high;
        }
        if (next.isClitic() || !next.canFollowSpeaker()) {
            return edges.isComma(next.first() - 1) ? next.first() - 1 : high;
        }
        int at = next.first() - 1;
        while (at > from && (document.isSmall(at, SmallWord.ADVERB) || isMark(at))) {
            at--;
        }
        boolean joined = document.isSmall(at, SmallWord.AND) || document.isSmall(at, SmallWord.BUT);
        if (joined || edges.isComma(at)) {
            int end = edges.isComma(at - 1) ? at - 1 : at;
            return isMark(end + 1) ? end + 2 : end;
        }
        return high;
    }

    private boolean isCoordinated(Cue cue, int low) {
        int at = cue.first() - 1;
        while (at >= low && document.isSmall(at, SmallWord.ADVERB)) {
            at--;
        }
        return at < low
                || edges.isComma(at)
                || document.isSmall(at, SmallWord.AND)
                || document.isSmall(at, SmallWord.BUT);
    }

    private boolean isMark(int token) {
        return "\"“”'’»".indexOf(tokens.word(token).charAt(0)) >= 0;
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (edges.isComma(i)) {
                return true;
            }
        }
        return false;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.isWord(i) || tokens.isNumber(i) ? 1 : 0;
        }
        return words;
    }
}
