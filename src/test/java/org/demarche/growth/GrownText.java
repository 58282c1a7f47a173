package org.demarche.growth;

import java.util.Random;
import java.util.function.Function;

/// A kind of text that some step of reading may take worse than it deserves, at any size.
///
/// @param name tells the kind and its language
/// @param language the code of the language it is read in
/// @param head what it begins with
/// @param piece one more piece of it, always the same for the same random numbers and place
/// @param form what the text is, such as plain text or a page
record GrownText(String name, String language, String head, Piece piece, Form form) {
    /// One more piece of a text.
    interface Piece {
        String at(int number, Words words);
    }

    /// What a text is handed over as.
    enum Form {
        /// A line of JSON: the text goes to the extractor as it is.
        CLEAN,
        /// A text as scraped.
        SCRAPED,
        /// A page.
        PAGE
    }

    /// The text of a size in chars, or little more.
    String text(int size) {
        Words words = new Words(new Random(7));
        StringBuilder text = new StringBuilder(size + 100).append(head);
        for (int number = 1; text.length() < size; number++) {
            text.append(piece.at(number, words));
        }
        return text.toString();
    }

    /// Words by chance, the same for each text of a kind.
    record Words(Random random) {
        private static final String[] SYLLABLES = {
            "ba", "ko", "li", "ma", "ne", "ru", "sa", "ti", "vo", "zu", "dar", "gel", "hin", "per"
        };
        private static final String[] STATES = {
            "Russia", "Ukraine", "China", "India", "Indonesia", "Iran", "Israel", "Turkey", "Japan",
            "Poland", "France", "Egypt", "Brazil", "Canada", "Malaysia", "Vietnam"
        };

        /// A made-up word of three to five syllables, with a capital.
        String name() {
            StringBuilder name = new StringBuilder();
            for (int left = 2 + random.nextInt(3); left >= 0; left--) {
                name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        }

        String state() {
            return STATES[random.nextInt(STATES.length)];
        }

        int number(int below) {
            return 1 + random.nextInt(below);
        }
    }

    static GrownText clean(String name, String language, String head, Piece piece) {
        return new GrownText(name + "." + language, language, head, piece, Form.CLEAN);
    }

    static GrownText clean(String name, String language, Piece piece) {
        return clean(name, language, "", piece);
    }

    static GrownText repeated(String name, String language, String piece) {
        return clean(name, language, (_, _) -> piece);
    }

    static GrownText scraped(String name, String language, Piece piece) {
        return new GrownText(name + "." + language, language, "", piece, Form.SCRAPED);
    }

    static GrownText page(String name, String head, Function<Integer, String> piece) {
        return new GrownText(name, "en", head, (n, _) -> piece.apply(n), Form.PAGE);
    }
}
