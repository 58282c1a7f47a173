package org.demarche.extract.statements;

import java.util.Set;
import org.demarche.extract.speakers.Cue;
import org.demarche.extract.speakers.Speaker;
import org.demarche.extract.speakers.SpeakerFinder;
import org.demarche.extract.text.Document;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds where a cue and its speaker are set aside by commas, behind or within what they report:
/// "A, he said" and "A, he said, B". For one document.
final class InsertedCue {
    private static final int LONGEST = 9;
    private static final int LEAST_BEHIND = 3;
    private static final Set<SmallWord> BEGINNING =
            Set.of(
                    SmallWord.DETERMINER,
                    SmallWord.POSSESSIVE,
                    SmallWord.DEMONSTRATIVE,
                    SmallWord.AUXILIARY,
                    SmallWord.PASSIVE);

    private static final Set<SmallWord> NO_SUBJECT =
            Set.of(
                    SmallWord.PLACE,
                    SmallWord.TIME,
                    SmallWord.PREPOSITION,
                    SmallWord.AGENT,
                    SmallWord.SOURCE,
                    SmallWord.COMPANION,
                    SmallWord.TOPIC,
                    SmallWord.ADVERB,
                    SmallWord.AND,
                    SmallWord.BUT);

    private final Document document;
    private final Tokens tokens;
    private final SpeakerFinder speakers;
    private final ContentEdges edges;
    private final Complements complements;

    /// @param first the comma that opens it
    /// @param end the token after it: where the content goes on, or the end of all
    record Insert(int first, int end, Speaker speaker) {}

    InsertedCue(
            Document document,
            Complements complements,
            SpeakerFinder speakers,
            ContentEdges edges) {
        this.complements = complements;
        this.document = document;
        tokens = document.tokens();
        this.speakers = speakers;
        this.edges = edges;
    }

    /// The inserted words around the cue, null if it stands otherwise.
    @Nullable Insert insert(Cue cue, int low, int high) {
        if (cue.isClitic()) {
            return null;
        }
        if (cue.canPrecedeSpeaker()
                && edges.isAfterComma(cue.first())
                && !isSubject(cue, low, cue.first() - 1)) {
            return inverted(cue, low, high);
        }
        int comma = edges.lastComma(low, cue.first());
        if (!cue.canFollowSpeaker()
                || comma <= low
                || document.isSmall(comma + 1, SmallWord.SUBORDINATOR)) {
            return null;
        }
        Speaker speaker = speakers.before(cue, comma + 1);
        boolean named = speaker.first() >= 0;
        boolean near = cue.first() - comma <= LONGEST;
        boolean told = cue.entry().has(Trait.OBJECT_ADDRESSEE) && !edges.hasThat(cue.end(), high);
        int behind = told ? nameEnd(cue.end(), high) : cue.end();
        if ((named || near) && edges.isTail(behind, high)) {
            return new Insert(comma, high, speaker);
        }
        int end = edges.beyondCircumstances(cue.end(), high);
        boolean closed =
                named
                        && edges.isComma(end)
                        && speaker.first() - comma <= 2
                        && near
                        && !speakers.speakers().endsTitle(comma)
                        && !document.isSmall(low, NO_SUBJECT);
        return closed ? new Insert(comma, goesOn(end + 1, high) ? end + 1 : high, speaker) : null;
    }

    /// The token after a name with or without its article, known or only in capitals.
    private int nameEnd(int token, int high) {
        int first = document.isSmall(token, SmallWord.DETERMINER) ? token + 1 : token;
        int end = Math.max(first, speakers.speakers().nameEnd(first));
        while (end < high && tokens.isCapitalised(end)) {
            end++;
        }
        return end;
    }

    private @Nullable Insert inverted(Cue cue, int low, int high) {
        Speaker speaker = speakers.after(cue, high);
        int end = speaker.end() > 0 ? speaker.end() : nounPhraseEnd(cue.end(), high);
        if (end < 0) {
            return null;
        }
        if (edges.isTail(end, high) || isApposition(end, high)) {
            return new Insert(cue.first() - 1, high, speaker);
        }
        int comma = end;
        while (comma < high && comma - end < LEAST_BEHIND && !edges.isComma(comma)) {
            comma++;
        }
        boolean closed =
                !cue.canFollowSpeaker()
                        && edges.isComma(comma)
                        && comma + 1 < high
                        && (complements.isSubject(comma + 1)
                                || complements.isSubjectBeyond(low, cue)
                                || document.wordAt(comma + 1, Category.OFFICE) == null
                                        && goesOn(comma + 1, high));
        return closed ? new Insert(cue.first() - 1, comma + 1, speaker) : null;
    }

    /// Whether what is said goes on at the token, and not what is told of the speaker.
    private boolean goesOn(int token, int high) {
        return high - token >= LEAST_BEHIND
                && (document.isSmall(token, BEGINNING)
                        || document.wordAt(token, Category.PRONOUN) != null
                        || document.wordAt(token, Category.MODALITY) != null
                        || document.wordAt(token, Category.COMPLEMENTIZER) != null
                        || speakers.speakers().nameEnd(token) > token);
    }

    /// Whether "Smith, a lawyer," stands before the comma: then that is the subject.
    private boolean isSubject(Cue cue, int low, int comma) {
        if (!cue.canFollowSpeaker()) {
            return false;
        }
        int first = low;
        while (first < comma && !tokens.is(first, ',')) {
            first++;
        }
        if (first >= comma) {
            return false;
        }
        Speaker speaker = speakers.speakers().startingAt(first);
        for (int i = low; i < first && speaker == null; i++) {
            Speaker candidate = speakers.speakers().startingAt(i);
            if (candidate != null && candidate.end() == first) {
                speaker = candidate;
            }
        }
        return speaker != null || isAllNames(low, first);
    }

    private boolean isAllNames(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i)
                    && !tokens.isCapitalised(i)
                    && !document.isSmall(i, SmallWord.DETERMINER)) {
                return false;
            }
        }
        return true;
    }

    /// Where a noun phrase ends whose head nobody knows; -1 if it seems to be a clause.
    private int nounPhraseEnd(int from, int high) {
        boolean opens =
                from < high
                        && (tokens.isCapitalised(from)
                                || document.isSmall(from, SmallWord.DETERMINER)
                                || document.isSmall(from, SmallWord.POSSESSIVE));
        if (!opens) {
            return -1;
        }
        for (int i = from; i < Math.min(high, from + LONGEST); i++) {
            if (tokens.is(i, ',') || tokens.is(i, '(') || document.isSmall(i, SmallWord.RELATIVE)) {
                return i;
            }
            if (document.isSmall(i, SmallWord.AUXILIARY)
                    || document.wordAt(i, Category.REPORT_VERB) != null
                    || document.wordAt(i, Category.COMPLEMENTIZER) != null) {
                return -1;
            }
        }
        return high - from <= LONGEST ? high : -1;
    }

    /// Whether the rest only tells who the speaker is.
    private boolean isApposition(int from, int high) {
        if (from >= high || tokens.is(from, '(') || document.isSmall(from, SmallWord.RELATIVE)) {
            return true;
        }
        if (document.isSmall(from, SmallWord.POSSESSIVE)) {
            int name = from + 1;
            while (name < high && tokens.isGlued(name)) {
                name++;
            }
            return isAllNames(name, high);
        }
        return edges.isComma(from)
                && (document.isSmall(from + 1, SmallWord.DETERMINER)
                        || document.isSmall(from + 1, SmallWord.RELATIVE)
                        || document.wordAt(from + 1, Category.OFFICE) != null);
    }
}
