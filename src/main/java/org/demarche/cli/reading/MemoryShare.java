package org.demarche.cli.reading;

/// How much memory is taken by what is on its way. What comes out of a content can be more than was
/// expected: then the next ones wait longer. Safe for many threads.
final class MemoryShare {
    private final long most;
    private long taken;

    /// @param most about so many bytes; what is larger goes alone
    MemoryShare(long most) {
        this.most = most;
    }

    /// Waits for room.
    synchronized void take(long bytes) throws InterruptedException {
        while (taken > 0 && taken + bytes > most) {
            wait();
        }
        taken += bytes;
    }

    /// Takes more without waiting, or gives some back.
    synchronized void add(long bytes) {
        taken += bytes;
        notifyAll();
    }
}
