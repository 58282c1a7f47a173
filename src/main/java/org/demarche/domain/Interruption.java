package org.demarche.domain;

import java.util.concurrent.CancellationException;

/// The end of a reading that takes too long: whoever waits for it interrupts its thread, and it
/// looks here between two sentences, lines or blocks.
public final class Interruption {
    private Interruption() {}

    /// Goes on, unless somebody wants this thread to end what it does.
    ///
    /// @throws CancellationException if somebody does
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
