package org.demarche.web.guard.regex;

/// A regular expression that cannot be used; the message is a sentence that says why.
public final class PatternFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PatternFault(String sentence) {
        super(sentence, null, false, false);
    }

    static PatternFault unsupported(String what, String instead) {
        return new PatternFault(
                "The regular expression has "
                        + what
                        + ", which is switched off here as it can run without end; "
                        + instead
                        + ".");
    }

    static PatternFault unreadable(String what) {
        return new PatternFault("The regular expression cannot be read: " + what + ".");
    }

    /// The sentence.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
