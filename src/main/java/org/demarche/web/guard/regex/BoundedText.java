package org.demarche.web.guard.regex;

/// A text that is put together, up to a bound. For one thread.
final class BoundedText {
    private final StringBuilder text = new StringBuilder();
    private final int most;

    BoundedText(int most) {
        this.most = most;
    }

    /// @throws TooLong when it would have more characters than it may
    void append(CharSequence source, int from, int to) {
        if (text.length() + (long) (to - from) > most) {
            throw new TooLong();
        }
        text.append(source, from, to);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
