package org.demarche.web.guard.regex;

/// What was put together grew beyond its bound.
public final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong() {
        super("too long", null, false, false);
    }
}
