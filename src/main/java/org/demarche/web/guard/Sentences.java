package org.demarche.web.guard;

import org.jspecify.annotations.Nullable;

/// What the endpoint says when it does not answer.
public final class Sentences {
    private static final String SEARCH = "Text search parse error";
    private static final String PARSE = "Parse error: ";

    /// Words for the index that it takes for its own syntax.
    public static final String WORDS =
            "The search words cannot be read: put words in double quotes, or leave signs such as ( [ { : / out.";

    /// A query on which the engine runs out of stack.
    public static final String DEEP =
            "The query is nested too deeply, or a path in it is too long; simplify it.";

    private Sentences() {}

    /// The message of the protocol layer as a sentence that names the place in the query.
    public static String of(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return "The request cannot be answered as it is.";
        }
        String text = message.strip();
        if (text.contains(SEARCH)) {
            return WORDS;
        }
        if (text.startsWith(PARSE)) {
            return "The query cannot be read: " + tidy(text.substring(PARSE.length()));
        }
        return text.endsWith(".") ? text : text + ".";
    }

    /// What a parser says, with its fault in the first line and its list of expectations left out.
    public static String tidy(String message) {
        String line = message.strip().lines().findFirst().orElse("").strip();
        String plain = line.replaceAll("\\s+", " ").replace("\" \"", "\"").replace("\"\" ", "\" ");
        String told = plain.replace("Encountered \"<EOF>\"", "it ends too early,");
        return told.endsWith(".") ? told : told + ".";
    }

    /// A query ran out of its time.
    public static Refusal tooSlow(Limits limits) {
        return new Refusal(
                503,
                "The query ran longer than "
                        + seconds(limits)
                        + "; ask for less, or name a state, a speaker or a period in it.");
    }

    private static String seconds(Limits limits) {
        long millis = limits.time().toMillis();
        if (millis % 1000 != 0) {
            return millis + " milliseconds";
        }
        return millis == 1000 ? "a second" : millis / 1000 + " seconds";
    }
}
