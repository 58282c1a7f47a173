package org.demarche.web.execution;

import java.util.concurrent.atomic.AtomicLong;
import org.demarche.web.guard.Refusal;
import org.demarche.web.guard.SendingLimits;

/// The room that all answers on their way out have together. Safe for many threads.
public final class SpoolSpace {
    private final SendingLimits limits;
    private final AtomicLong memory = new AtomicLong();
    private final AtomicLong disk = new AtomicLong();

    public SpoolSpace(SendingLimits limits) {
        this.limits = limits;
    }

    /// The bounds of it.
    public SendingLimits limits() {
        return limits;
    }

    /// How many bytes of answers are in files.
    public long disk() {
        return disk.get();
    }

    /// How many bytes of answers are in memory.
    public long memory() {
        return memory.get();
    }

    /// Whether there was memory for so many more bytes.
    boolean takeMemory(int bytes) {
        if (memory.addAndGet(bytes) > limits.memory()) {
            memory.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    /// @throws Refusal with status 503 when the disk has no room for them
    void takeDisk(long bytes) {
        if (disk.addAndGet(bytes) > limits.disk()) {
            disk.addAndGet(-bytes);
            throw new Refusal(
                    503,
                    "Too many large answers are on their way to others; ask again in a minute.");
        }
    }

    void giveBack(long memoryBytes, long diskBytes) {
        memory.addAndGet(-memoryBytes);
        disk.addAndGet(-diskBytes);
    }
}
