package org.demarche.extract.text;

import java.util.BitSet;
import org.demarche.language.Category;
import org.demarche.nlp.Tokens;

/// Which words of a document stand in a headline: in one that writes nearly every word with a
/// capital, so that capitals tell no names, or in one that the body repeats. For one document.
public final class Headlines {
    private static final int FEW = 4;
    private static final double MOST = 0.7;

    /// Words that are shorter stay small in many a headline.
    private static final int LONG = 4;

    private static final double MOST_OF_LONG = 0.75;

    private final Document document;
    private final Tokens tokens;

    public Headlines(Document document) {
        this.document = document;
        tokens = document.tokens();
    }

    /// Whether the sentence says again what the article's headline says.
    public boolean repeatsHeadline(Sentence sentence) {
        String headline = document.article().headline();
        return headline != null && document.words(sentence.span()).strip().equals(headline.strip());
    }

    /// Whether the sentence, with a stop or without, writes its longer words with capitals.
    public boolean capitalisesLongWords(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        boolean telling = false;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (tokens.word(i).length() >= LONG && tokens.isWord(i)) {
                words++;
                capitals += tokens.isCapitalised(i) ? 1 : 0;
                telling |=
                        !tokens.isCapitalised(i)
                                && document.wordAt(i, Category.FUNCTION_WORD) == null;
            }
        }
        boolean stopped = tokens.is(sentence.end() - 1, '.');
        return words >= FEW && capitals > MOST_OF_LONG * words && !(stopped && telling);
    }

    /// The tokens of the lines without a stop that write nearly all words with capitals.
    public BitSet capitalisedLines() {
        BitSet within = new BitSet(tokens.size());
        for (var paragraph : document.paragraphs()) {
            int first = tokens.at(paragraph.begin());
            int end = tokens.at(paragraph.end());
            int words = 0;
            int capitals = 0;
            for (int i = first; i < end; i++) {
                if (tokens.isWord(i)) {
                    words++;
                    capitals += tokens.isCapitalised(i) ? 1 : 0;
                }
            }
            boolean stopped = end > first && tokens.is(end - 1, '.');
            if (!stopped && words >= FEW && capitals >= MOST * words) {
                within.set(first, end);
            }
        }
        return within;
    }
}
