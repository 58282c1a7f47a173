package org.demarche.extract.text;

import java.util.BitSet;
import org.demarche.nlp.Tokens;

/// The lines of a document in which nearly every word is capitalised, so that capitals tell no
/// names.
public final class Headlines {
    private static final int FEW = 4;
    private static final double MOST = 0.7;

    private Headlines() {}

    /// The tokens of such lines.
    public static BitSet tokens(Document document) {
        Tokens tokens = document.tokens();
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
