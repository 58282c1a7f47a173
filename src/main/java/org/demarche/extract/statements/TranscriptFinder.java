package org.demarche.extract.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Span;
import org.demarche.extract.speakers.Speaker;
import org.demarche.extract.speakers.SpeakerFinder;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.TranscriptLabel;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the turns of a transcript: paragraphs that begin with who speaks and a colon. For one
/// document.
final class TranscriptFinder {
    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_OUTLET = 4;
    private static final int FEWEST_TURNS = 3;

    private final Document document;
    private final Tokens tokens;
    private final SpeakerFinder speakers;

    /// One paragraph of what somebody says.
    ///
    /// @param content null if it is not worth telling: a question of the press
    record Turn(@Nullable Span content, Speaker speaker) {}

    private record TurnLabel(int first, int colon, boolean question) {}

    TranscriptFinder(Document document, SpeakerFinder speakers) {
        this.document = document;
        tokens = document.tokens();
        this.speakers = speakers;
    }

    /// The turns by the number of their paragraph; none if the text is no transcript.
    Map<Integer, Turn> turns() {
        List<TurnLabel> labels = new ArrayList<>();
        Set<String> different = new HashSet<>();
        int last = -1;
        int count = 0;
        for (int i = 0; i < document.paragraphs().size(); i++) {
            TurnLabel label = label(document.paragraphs().get(i));
            labels.add(label);
            if (label != null) {
                last = i;
                count++;
                different.add(document.words(document.span(label.first(), label.colon())));
            }
        }
        Map<Integer, Turn> turns = new HashMap<>();
        if (count < FEWEST_TURNS || different.size() < 2) {
            return turns;
        }
        Turn open = null;
        for (int i = 0; i <= last; i++) {
            TurnLabel label = labels.get(i);
            Span paragraph = document.paragraphs().get(i);
            if (label != null) {
                open = turn(label, paragraph);
                turns.put(i, open);
            } else if (open != null) {
                boolean told = open.content() != null && isWord(paragraph);
                turns.put(i, new Turn(told ? paragraph : null, open.speaker()));
            }
        }
        return turns;
    }

    private boolean isWord(Span paragraph) {
        int first = tokens.at(paragraph.begin());
        return tokens.isWord(first) || first + 1 < tokens.size() && isMark(first);
    }

    private boolean isMark(int token) {
        return "\"“".indexOf(tokens.word(token).charAt(0)) >= 0 && tokens.isWord(token + 1);
    }

    private Turn turn(TurnLabel label, Span paragraph) {
        int first = label.colon() + 1;
        boolean empty = first >= tokens.size() || tokens.begin(first) >= paragraph.end();
        Span content =
                empty || label.question() ? null : new Span(tokens.begin(first), paragraph.end());
        return new Turn(content, speakers.phrases().labelled(label.first(), label.colon()));
    }

    private @Nullable TurnLabel label(Span paragraph) {
        int first = tokens.at(paragraph.begin());
        if (first < tokens.size() && !tokens.isWord(first)) {
            first++;
        }
        for (int i = first; i < Math.min(tokens.size(), first + LONGEST_LABEL); i++) {
            if (tokens.begin(i) >= paragraph.end() || tokens.is(i, ',')) {
                return null;
            }
            if (tokens.is(i, ':')) {
                TurnLabel label = i == first ? null : label(first, i);
                return label == null && isPress(first, i, paragraph)
                        ? new TurnLabel(first, i, true)
                        : label;
            }
        }
        return null;
    }

    /// Whether somebody's or an outlet's name stands before what ends as a question.
    private boolean isPress(int first, int colon, Span paragraph) {
        int last = tokens.at(paragraph.end()) - 1;
        boolean named = colon > first && colon - first <= LONGEST_OUTLET;
        for (int i = first; i < colon; i++) {
            named &= tokens.isWord(i) && tokens.isCapitalised(i);
        }
        return named && last > colon && tokens.is(last, '?');
    }

    private @Nullable TurnLabel label(int first, int colon) {
        Hit word = document.wordAt(first, Category.TRANSCRIPT_LABEL);
        if (word != null
                && word.end() == colon
                && word.word(Category.TRANSCRIPT_LABEL) instanceof LexicalEntry entry) {
            return new TurnLabel(first, colon, entry.is(TranscriptLabel.QUESTION));
        }
        boolean capitals = tokens.isWord(first);
        for (int i = first; i < colon; i++) {
            capitals &= !tokens.isWord(i) || tokens.isAllCapitals(i);
        }
        boolean name = capitals || speakers.phrases().labelled(first, colon).end() == colon;
        return name ? new TurnLabel(first, colon, false) : null;
    }
}
