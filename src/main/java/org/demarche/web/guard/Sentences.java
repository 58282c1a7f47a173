package org.demarche.web.guard;

/// What the endpoint says when it does not answer.
public final class Sentences {
    /// Words for the index that it takes for its own syntax.
    public static final String WORDS =
            "The search words cannot be read: put words in double quotes, or leave signs such as ( [ { : / out.";

    /// A query on which the engine runs out of stack.
    public static final String DEEP =
            "The query is nested too deeply, or a path in it is too long; simplify it.";

    private Sentences() {}

    /// Nobody is let in any more.
    public static Refusal stopping() {
        return new Refusal(503, "The server is stopping; ask again when it is back.");
    }

    /// All places are taken.
    public static Refusal full() {
        return new Refusal(503, "All places for queries are taken; ask again in a few seconds.");
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
