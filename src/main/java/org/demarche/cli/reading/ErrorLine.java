package org.demarche.cli.reading;

import org.demarche.log.Escaping;

/// Sentences for whoever started the program, a line each on the standard error. Safe for many
/// threads.
public final class ErrorLine {
    private static final int LONGEST = 1_200;
    private static final int HALF = 500;

    private static volatile String lead = "";

    private ErrorLine() {}

    /// Says a sentence that may have words of an input in it: what could move the cursor is
    /// escaped, and the middle of a very long one left out.
    public static void tell(String sentence) {
        System.err.println(lead + "demarche: " + shown(sentence));
    }

    static String shown(String sentence) {
        String whole =
                sentence.length() <= LONGEST
                        ? sentence
                        : sentence.substring(0, HALF)
                                + "…"
                                + sentence.substring(sentence.length() - HALF);
        return Escaping.of(whole);
    }

    /// What is written before each line, to take away a bar that stands there.
    static void leadBy(String before) {
        lead = before;
    }
}
