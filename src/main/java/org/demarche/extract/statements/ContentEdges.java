package org.demarche.extract.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Mention;
import org.demarche.domain.Span;
import org.demarche.extract.speakers.Cue;
import org.demarche.extract.speakers.Speakers;
import org.demarche.extract.text.Document;
import org.demarche.language.Category;
import org.demarche.language.Complementizer;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;

/// Where the words that a cue reports begin and end: behind to whom, when and where they were said,
/// and before what tells who relayed them. For one document.
final class ContentEdges {
    private static final int THAT_REACH = 16;
    private static final int PHRASE = 4;
    private static final Set<SmallWord> JOINING =
            Set.of(SmallWord.AND, SmallWord.OR, SmallWord.BUT);

    private final Document document;
    private final Tokens tokens;
    private final Speakers speakers;
    private final Complements complements;
    private final Map<Integer, Span> dateAt = new HashMap<>();

    ContentEdges(
            Document document, Complements complements, Speakers speakers, List<Mention> dates) {
        this.complements = complements;
        this.document = document;
        tokens = document.tokens();
        this.speakers = speakers;
        for (Mention date : dates) {
            dateAt.put(tokens.at(date.span().begin()), date.span());
        }
    }

    /// The first token of what the cue reports to its right, from the token on.
    int begin(Cue cue, int from, int to) {
        int that = that(cue, from, to);
        if (that > 0) {
            return that;
        }
        int at = from;
        boolean moved = true;
        while (moved && at < to) {
            int next = beyondCircumstance(cue, at, to);
            moved = next > at;
            at = next;
        }
        return at;
    }

    /// The token after one circumstance that begins at the token; the token itself if none does.
    private int beyondCircumstance(Cue cue, int at, int to) {
        Span date = dateAt.get(at);
        if (date != null) {
            return tokens.at(date.end());
        }
        if (isComma(at)
                || tokens.is(at, ':')
                || isThat(at)
                || document.isSmall(at, SmallWord.ADVERB) && !tokens.isCapitalised(at)) {
            return at + 1;
        }
        boolean dated = isWhenOrWhere(at) && dateAt.containsKey(at + 1);
        if (!dated && (isRecipient(at) || isObject(cue, at))) {
            return phraseEnd(at, to);
        }
        if (isWhenOrWhere(at) && (dateAt.containsKey(at + 1) || speakers.isPlace(at + 1))) {
            Span when = dateAt.get(at + 1);
            return when != null ? tokens.at(when.end()) : speakers.nameEnd(at + 1);
        }
        return at;
    }

    /// The token after a complementizer that belongs to the cue; 0 if there is none.
    private int that(Cue cue, int from, int to) {
        boolean mayWait =
                isRecipient(from)
                        || document.isSmall(from, SmallWord.COMPANION)
                        || isWhenOrWhere(from)
                        || dateAt.containsKey(from)
                        || isObject(cue, cue.end())
                        || isComma(from) && document.wordAt(from + 1, Category.RELAY) != null;
        for (int i = from; i < Math.min(to, from + (mayWait ? THAT_REACH : 1)); i++) {
            if (isThat(i)) {
                return isComma(i + 1) ? i + 2 : i + 1;
            }
        }
        return 0;
    }

    /// Where a noun phrase ends that nobody resolved: before a comma, a complementizer or a
    /// preposition.
    int phraseEnd(int from, int to) {
        int first = document.isSmall(from, SmallWord.RECIPIENT) ? from + 1 : from;
        for (int i = first; i < Math.min(to, first + 3) && !isComma(i); i++) {
            int end = speakers.nameEnd(i);
            if (end > i) {
                return end;
            }
        }
        int at = first;
        while (at < to && !isComma(at) && !isThat(at) && !isWhenOrWhere(at) && at - from < PHRASE) {
            at++;
        }
        return at;
    }

    /// The token after the last that is reported: what only says from where or when it comes is
    /// not.
    int end(int from, int to) {
        int end = to;
        for (int i = from + 1; i < to; i++) {
            if (isComma(i - 1) && document.wordAt(i, Category.RELAY) != null) {
                end = i - 1;
                break;
            }
        }
        for (int i = from + 1; i < end; i++) {
            if (tokens.is(i, ';') || isComma(i) && isTurn(i + 1)) {
                end = i;
            }
        }
        end = beforeDash(from, end);
        int comma = lastComma(from, end);
        if (comma > from && isOnlyDates(comma + 1, end)) {
            end = comma;
        }
        while (end > from && isComma(end - 1)) {
            end--;
        }
        return end;
    }

    /// The only dash between the tokens, behind which the writer comments; the end if there is
    /// none, or two that part an aside.
    private int beforeDash(int from, int to) {
        int dash = to;
        for (int i = from + 1; i + 1 < to; i++) {
            if (isDash(i)) {
                if (dash < to) {
                    return to;
                }
                dash = i;
            }
        }
        return dash < to && document.isSmall(dash + 1, JOINING) ? to : dash;
    }

    private boolean isDash(int token) {
        return "-–—―".indexOf(tokens.word(token).charAt(0)) >= 0
                && !tokens.isGlued(token)
                && !tokens.isGlued(token + 1);
    }

    /// Whether the writer speaks again: "but the port stayed open".
    private boolean isTurn(int token) {
        return document.isSmall(token, SmallWord.BUT)
                && document.sentenceOf(token).quotations().stream()
                        .noneMatch(q -> q.outer().contains(tokens.begin(token)));
    }

    private boolean isOnlyDates(int from, int to) {
        int at = from;
        while (at < to && (isWhenOrWhere(at) || speakers.isPlace(at))) {
            at = speakers.isPlace(at) ? speakers.nameEnd(at) : at + 1;
        }
        Span date = dateAt.get(at);
        return date != null && tokens.at(date.end()) >= to;
    }

    /// Whether nothing stands there but when, where and to whom it was said.
    boolean isTail(int from, int to) {
        int at = from;
        while (at < to) {
            Span date = dateAt.get(at);
            if (date != null) {
                at = tokens.at(date.end());
            } else if (speakers.isPlace(at)) {
                at = speakers.nameEnd(at);
            } else if (isComma(at)
                    || tokens.is(at, '.')
                    || isWhenOrWhere(at)
                    || document.isSmall(at, SmallWord.ADVERB)) {
                at++;
            } else {
                return !isThat(at)
                        && (document.wordAt(at, Category.RELAY) != null
                                || isBeside(at, to)
                                || at > from && isWhenOrWhere(at - 1));
            }
        }
        return true;
    }

    /// Whether somebody to whom or with whom it was said follows, and nothing that was said.
    private boolean isBeside(int token, int to) {
        if (!document.isSmall(token, SmallWord.COMPANION)
                && !document.isSmall(token, SmallWord.RECIPIENT)) {
            return false;
        }
        if (hasThat(token + 1, to)) {
            return false;
        }
        return document.wordAt(token, Category.COMPLEMENTIZER) == null
                || document.isSmall(token + 1, SmallWord.DETERMINER)
                || document.isSmall(token + 1, SmallWord.POSSESSIVE)
                || speakers.nameEnd(token + 1) > token + 1;
    }

    boolean hasThat(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isThat(i)) {
                return true;
            }
        }
        return false;
    }

    /// The token after adverbs and what tells when or where.
    int beyondCircumstances(int from, int to) {
        int at = from;
        while (at < to) {
            Span date = dateAt.get(at);
            if (date != null) {
                at = tokens.at(date.end());
            } else if (isWhenOrWhere(at) && speakers.isPlace(at + 1)) {
                at = speakers.nameEnd(at + 1);
            } else if (isWhenOrWhere(at) && dateAt.containsKey(at + 1)
                    || document.isSmall(at, SmallWord.ADVERB)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    int lastComma(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (isComma(i)) {
                return i;
            }
        }
        return -1;
    }

    boolean isComma(int token) {
        return token >= 0 && token < tokens.size() && tokens.is(token, ',');
    }

    /// Whether a comma, or a mark behind one, stands before the token.
    boolean isAfterComma(int token) {
        return isComma(token - 1)
                || isComma(token - 2) && "\"”’'»".contains(tokens.word(token - 1).substring(0, 1));
    }

    boolean isThat(int token) {
        LexicalEntry entry = document.entryAt(token, Category.COMPLEMENTIZER);
        return entry != null && entry.is(Complementizer.THAT);
    }

    /// Whether somebody follows to whom it was said, and no infinitive.
    private boolean isRecipient(int token) {
        return document.isSmall(token, SmallWord.RECIPIENT) && !complements.isMark(token);
    }

    private boolean isWhenOrWhere(int token) {
        return document.isSmall(token, SmallWord.TIME) || document.isSmall(token, SmallWord.PLACE);
    }

    private static boolean isObject(Cue cue, int token) {
        return token == cue.end() && cue.entry().has(Trait.OBJECT_ADDRESSEE);
    }
}
