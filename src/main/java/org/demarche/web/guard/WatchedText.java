package org.demarche.web.guard;

/// A long text in which a search looks at the clock now and then. For the query's thread.
final class WatchedText implements CharSequence {
    private static final int INTERVAL = 1024;

    private final String text;
    private final Signal signal;
    private int reads;

    WatchedText(String text, Signal signal) {
        this.text = text;
        this.signal = signal;
    }

    @Override
    public char charAt(int index) {
        if (++reads % INTERVAL == 0) {
            signal.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text;
    }
}
