package org.demarche.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Mention;
import org.demarche.domain.Span;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what a cue reports without quoting it, on which side of the cue it stands, and where it
/// begins and ends. For one document.
final class ReportedClause {
    private static final int LEAST_WORDS = 2;
    private static final int LEAST_BEFORE = 3;
    private static final int THAT_REACH = 16;
    private static final int TEXT_REACH = 4;

    private final Document document;
    private final Tokens tokens;
    private final SpeakerFinder speakers;
    private final SpeakerMemory memory;
    private final Map<Integer, Span> dateAt = new HashMap<>();

    /// @param end the token after everything that belongs to it
    record Clause(Span content, Speaker speaker, int end) {}

    ReportedClause(
            Document document, SpeakerFinder speakers, SpeakerMemory memory, List<Mention> dates) {
        this.document = document;
        tokens = document.tokens();
        this.speakers = speakers;
        this.memory = memory;
        for (Mention date : dates) {
            dateAt.put(tokens.at(date.span().begin()), date.span());
        }
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
    @Nullable Clause clause(
            Cue cue, @Nullable Cue next, int low, int high, @Nullable Speaker previous) {
        if (cue.isClitic()) {
            Speaker back = memory.person();
            Speaker speaker =
                    back == null
                            ? Speaker.UNKNOWN
                            : back.inferred("a pronoun within the verb", 0.85);
            return words(low, cue.first()) >= LEAST_BEFORE
                    ? left(low, cue.first(), speaker, cue.end())
                    : right(cue, cue.end(), high, speaker);
        }
        if (isOfText(cue, low)) {
            return null;
        }
        boolean cueOpens = words(low, cue.first()) < LEAST_BEFORE;
        if (!cue.canFollowSpeaker()) {
            Speaker speaker = speakers.after(cue, high);
            int behind = speaker.end() > 0 ? speaker.end() : nounPhraseEnd(cue.end(), high);
            if (cueOpens) {
                return right(cue, behind, limit(next, behind, high), speaker);
            }
            return tokens.is(cue.first() - 1, ',') || cue.isVerb() || !hasComma(behind, high)
                    ? left(low, cue.first(), speaker, high)
                    : right(cue, behind, limit(next, behind, high), speaker);
        }
        if (cue.canPrecedeSpeaker() && !cueOpens && isComma(cue.first() - 1)) {
            Speaker inverted = speakers.after(cue, high);
            if (inverted.first() >= 0 && isTail(inverted.end(), high)) {
                return left(low, cue.first() - 1, inverted, high);
            }
        }
        int comma = lastComma(low, cue.first());
        if (comma > low && words(low, comma) >= LEAST_BEFORE && isTail(cue.end(), high)) {
            return left(low, comma, speakers.before(cue, comma + 1), high);
        }
        Speaker speaker = speakers.before(cue, low);
        if (speaker.first() < 0 && previous != null && isCoordinated(cue, low)) {
            speaker = previous;
        }
        return right(cue, cue.end(), limit(next, cue.end(), high), speaker);
    }

    /// Whether not somebody but a text says it: "under Article 8", "the treaty states".
    private boolean isOfText(Cue cue, int low) {
        int at = cue.end();
        if (!cue.isVerb()) {
            return isText(at) || document.isFunction(at, "determiner") && isText(at + 1);
        }
        for (int i = Math.max(low, cue.first() - TEXT_REACH); i < cue.first(); i++) {
            if (isText(i)) {
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
                || pronoun != null && pronoun.value().equals("agreement");
    }

    private @Nullable Clause left(int from, int to, Speaker speaker, int end) {
        int first = from;
        while (first < to && (isComma(first) || document.isFunction(first, "but"))) {
            first++;
        }
        int last = to;
        while (last > first && isComma(last - 1)) {
            last--;
        }
        return words(first, last) < LEAST_WORDS
                ? null
                : new Clause(document.span(first, last), speaker, end);
    }

    private @Nullable Clause right(Cue cue, int from, int to, Speaker speaker) {
        int first = contentBegin(cue, from, to);
        int last = contentEnd(first, to);
        return words(first, last) < LEAST_WORDS
                ? null
                : new Clause(document.span(first, last), speaker, last);
    }

    /// Steps over to whom, when and where it was said, and over the complementizer.
    private int contentBegin(Cue cue, int from, int to) {
        int that = that(cue, from, to);
        if (that > 0) {
            return that;
        }
        int at = from;
        boolean moved = true;
        while (moved && at < to) {
            moved = false;
            Span date = dateAt.get(at);
            if (date != null) {
                at = tokens.at(date.end());
                moved = true;
            } else if (isComma(at)
                    || tokens.is(at, ':')
                    || document.isFunction(at, "adverb") && !tokens.isCapitalised(at)) {
                at++;
                moved = true;
            } else if (isThat(at)) {
                return at + 1;
            } else if (document.isFunction(at, "recipient")
                    || cue.entry().has("object", "addressee") && at == cue.end()) {
                at = nounPhraseEnd(at, to);
                moved = true;
            } else if ((document.isFunction(at, "time") || document.isFunction(at, "place"))
                    && (dateAt.containsKey(at + 1) || speakers.isPlace(at + 1))) {
                at =
                        dateAt.get(at + 1) instanceof Span span
                                ? tokens.at(span.end())
                                : speakers.nameEnd(at + 1);
                moved = true;
            }
        }
        return at;
    }

    private boolean isThat(int token) {
        LexicalEntry entry = document.entryAt(token, Category.COMPLEMENTIZER);
        return entry != null && entry.value().equals("that");
    }

    /// The token after a complementizer that belongs to the cue; 0 if there is none.
    private int that(Cue cue, int from, int to) {
        boolean mayWait =
                document.isFunction(from, "recipient")
                        || document.isFunction(from, "time")
                        || document.isFunction(from, "place")
                        || document.isFunction(from, "companion")
                        || dateAt.containsKey(from)
                        || cue.entry().has("object", "addressee");
        for (int i = from; i < Math.min(to, from + (mayWait ? THAT_REACH : 1)); i++) {
            if (isThat(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /// Where a noun phrase ends that nobody resolved: before a comma, a complementizer or a
    /// preposition.
    private int nounPhraseEnd(int from, int to) {
        int at = from;
        if (document.isFunction(at, "recipient")) {
            at++;
        }
        for (int i = at; i < Math.min(to, at + 3); i++) {
            int end = speakers.nameEnd(i);
            if (end > i) {
                return end;
            }
        }
        while (at < to
                && !isComma(at)
                && !isThat(at)
                && !document.isFunction(at, "time")
                && !document.isFunction(at, "place")) {
            at++;
            if (at - from >= 4) {
                break;
            }
        }
        return at;
    }

    /// Where the content ends: before words that only say from where or when it comes.
    private int contentEnd(int from, int to) {
        int end = to;
        for (int i = from + 1; i < to; i++) {
            if (isComma(i - 1) && document.wordAt(i, Category.RELAY) != null) {
                end = i - 1;
                break;
            }
        }
        int comma = lastComma(from, end);
        if (comma > from && isOnlyDates(comma + 1, end)) {
            end = comma;
        }
        while (end > from && isComma(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isOnlyDates(int from, int to) {
        int at = from;
        while (at < to
                && (document.isFunction(at, "time")
                        || document.isFunction(at, "place")
                        || speakers.isPlace(at))) {
            at = speakers.isPlace(at) ? speakers.nameEnd(at) : at + 1;
        }
        Span date = dateAt.get(at);
        return date != null && tokens.at(date.end()) >= to;
    }

    /// The content must not run into the next cue that is joined to this one.
    private int limit(@Nullable Cue next, int from, int high) {
        if (next == null || next.first() <= from) {
            return high;
        }
        if (next.isClitic() || !next.canFollowSpeaker()) {
            return isComma(next.first() - 1) ? next.first() - 1 : high;
        }
        int at = next.first() - 1;
        while (at > from && document.isFunction(at, "adverb")) {
            at--;
        }
        boolean joined = document.isFunction(at, "and") || document.isFunction(at, "but");
        if (joined || isComma(at)) {
            return isComma(at - 1) ? at - 1 : at;
        }
        return high;
    }

    private boolean isCoordinated(Cue cue, int low) {
        int at = cue.first() - 1;
        while (at >= low && document.isFunction(at, "adverb")) {
            at--;
        }
        return at < low
                || isComma(at)
                || document.isFunction(at, "and")
                || document.isFunction(at, "but");
    }

    /// Whether nothing follows but when and where it was said.
    private boolean isTail(int from, int to) {
        int at = from;
        while (at < to) {
            Span date = dateAt.get(at);
            if (date != null) {
                at = tokens.at(date.end());
            } else if (speakers.isPlace(at)) {
                at = speakers.nameEnd(at);
            } else if (isComma(at)
                    || tokens.is(at, '.')
                    || document.isFunction(at, "time")
                    || document.isFunction(at, "place")
                    || document.isFunction(at, "adverb")) {
                at++;
            } else {
                boolean adjunct =
                        document.isFunction(at, "companion")
                                || document.isFunction(at, "recipient")
                                || document.wordAt(at, Category.RELAY) != null
                                || at > from
                                        && (document.isFunction(at - 1, "time")
                                                || document.isFunction(at - 1, "place"));
                return adjunct && !isThat(at);
            }
        }
        return true;
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isComma(i)) {
                return true;
            }
        }
        return false;
    }

    private int lastComma(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (isComma(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isComma(int token) {
        return token >= 0 && token < tokens.size() && tokens.is(token, ',');
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.isWord(i) || tokens.isNumber(i) ? 1 : 0;
        }
        return words;
    }
}
