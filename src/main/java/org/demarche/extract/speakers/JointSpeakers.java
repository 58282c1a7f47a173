package org.demarche.extract.speakers;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.demarche.domain.Actor;
import org.demarche.domain.Confidence;
import org.demarche.domain.Person;
import org.demarche.extract.grammar.SubjectGrammar;
import org.demarche.extract.text.Document;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Brings together those who say something together: "X and Y said". For one document.
record JointSpeakers(Document document, SubjectGrammar subjects) {
    private static final String LINKS = ",&";
    private static final Set<SmallWord> CIRCUMSTANCES =
            Set.of(SmallWord.PLACE, SmallWord.TIME, SmallWord.RECIPIENT, SmallWord.PREPOSITION);

    /// The candidate with those before it who are joined to it.
    ///
    /// @param candidates in the order of the text
    /// @param last the index of the candidate
    /// @param from the first token that can belong to them
    Speaker before(List<Speaker> candidates, int last, int from) {
        Speaker candidate = candidates.get(last);
        int first = last;
        while (first > 0 && joins(candidates.get(first - 1), candidates.get(first), first < last)) {
            first--;
        }
        if (first == last || !isSubject(candidates.get(first).first(), from)) {
            return candidate;
        }
        return joint(candidates.subList(first, last + 1));
    }

    /// The speaker with those behind who are joined to it, if nothing else can begin with them.
    Speaker after(Speaker speaker, int to, IntFunction<@Nullable Speaker> startingAt) {
        int and = speaker.end();
        if (speaker.first() < 0 || and + 1 >= to || !document.isSmall(and, SmallWord.AND)) {
            return speaker;
        }
        int next = and + 1;
        while (next < to && subjects.isDeterminer(next) && startingAt.apply(next) == null) {
            next++;
        }
        Speaker other = next < to ? startingAt.apply(next) : null;
        return other != null && isNamed(speaker, other) && closes(other.end(), to)
                ? joint(List.of(speaker, other))
                : speaker;
    }

    /// One speaker of several, the first of them with the others.
    static Speaker joint(List<Speaker> speakers) {
        Speaker first = speakers.getFirst();
        Confidence confidence =
                speakers.stream()
                        .map(Speaker::confidence)
                        .reduce(Confidence::orLessSure)
                        .orElse(first.confidence());
        return new Speaker(
                first.actor(),
                first.office(),
                first.behalf(),
                first.first(),
                speakers.getLast().end(),
                first.inference(),
                confidence,
                List.copyOf(speakers.subList(1, speakers.size())));
    }

    private boolean joins(Speaker one, Speaker other, boolean more) {
        Tokens tokens = document.tokens();
        boolean and = false;
        boolean comma = false;
        for (int i = one.end(); i < other.first(); i++) {
            if (document.isSmall(i, SmallWord.AND)) {
                and = true;
            } else if (LINKS.contains(tokens.word(i))) {
                comma = true;
            } else if (!subjects.isDeterminer(i)) {
                return false;
            }
        }
        return isNamed(one, other) && (and || more && comma && isAlike(one, other));
    }

    private static boolean isNamed(Speaker one, Speaker other) {
        Actor a = one.actor();
        Actor b = other.actor();
        return a != null && b != null && !a.id().equals(b.id()) && other.others().isEmpty();
    }

    private static boolean isAlike(Speaker one, Speaker other) {
        return one.actor() instanceof Person == other.actor() instanceof Person;
    }

    /// Whether the name can be a subject: no preposition governs it, and no verb stands before it.
    private boolean isSubject(int token, int from) {
        int at = token - 1;
        while (at >= from && subjects.isDeterminer(at)) {
            at--;
        }
        Tokens tokens = document.tokens();
        boolean object =
                at >= from
                        && tokens.isWord(at)
                        && !tokens.isCapitalised(at)
                        && document.wordAt(at, Category.FUNCTION_WORD) == null
                        && document.wordAt(at, Category.COMPLEMENTIZER) == null
                        && document.wordAt(at, Category.REPORT_VERB) == null;
        return !object && !subjects.isGoverned(token, from);
    }

    /// Whether the words behind tell no more than when and where it was said.
    private boolean closes(int token, int to) {
        Tokens tokens = document.tokens();
        return token >= to
                || !tokens.isWord(token)
                || document.isSmall(token, CIRCUMSTANCES)
                || document.wordAt(token, Category.RELAY) != null
                || document.wordAt(token, Category.RELATIVE_DATE) != null
                || document.wordAt(token, Category.WEEKDAY) != null;
    }
}
