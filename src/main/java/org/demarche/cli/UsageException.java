package org.demarche.cli;

/// What the user asked for cannot be meant so: a sentence, and exit status 2.
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String sentence) {
        super(sentence);
    }

    UsageException(Exception wrong) {
        super(wrong.getMessage(), wrong);
    }
}
