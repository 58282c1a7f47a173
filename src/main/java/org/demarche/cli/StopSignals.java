package org.demarche.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// The wish that the process ends: Ctrl-C, SIGTERM, or a terminal that goes away. The first one
/// asks for an end in good order, a second one is an end at once, and so is patience that runs out.
/// For many threads.
final class StopSignals implements AutoCloseable {
    private static final int SHELL = 128;

    /// So long an end in good order may take.
    private static final Duration PATIENCE = Duration.ofSeconds(9);

    private final Map<Signal, SignalHandler> before = new LinkedHashMap<>();
    private final List<Runnable> hearers = new ArrayList<>();
    private volatile Supplier<String> account = () -> "what was kept stays kept";
    private int number;

    private StopSignals() {}

    /// Begins to listen; a signal that whoever started this process has silenced stays silent.
    static StopSignals listen() {
        var signals = new StopSignals();
        for (String name : List.of("INT", "TERM", "HUP")) {
            var signal = new Signal(name);
            signals.before.put(signal, Signal.handle(signal, signals::hear));
        }
        return signals;
    }

    private void hear(Signal signal) {
        List<Runnable> told;
        synchronized (this) {
            if (number != 0) {
                Runtime.getRuntime().halt(SHELL + signal.getNumber());
            }
            number = signal.getNumber();
            told = List.copyOf(hearers);
        }
        told.forEach(Runnable::run);
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (isListening()) {
            System.err.println(
                    "demarche: stopping took too long, so it was ended: " + account.get());
            Runtime.getRuntime().halt(status());
        }
    }

    private synchronized boolean isListening() {
        return !before.isEmpty();
    }

    /// Has something done when the first one comes, on a thread of its own; at once if it came.
    void whenGiven(Runnable hearer) {
        synchronized (this) {
            hearers.add(hearer);
            if (number == 0) {
                return;
            }
        }
        hearer.run();
    }

    /// Who says what there is to say when patience runs out; waits for nobody.
    void accountBy(Supplier<String> account) {
        this.account = account;
    }

    /// Whether one came.
    synchronized boolean isGiven() {
        return number != 0;
    }

    /// The exit status that tells a shell which one came; [ExitStatus#DONE] if none did.
    synchronized int status() {
        return number == 0 ? ExitStatus.DONE : SHELL + number;
    }

    /// Leaves signals again to whoever had them.
    @Override
    public synchronized void close() {
        before.forEach(Signal::handle);
        before.clear();
    }
}
