package org.demarche.web.sparql;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.coyote.CloseNowException;
import org.demarche.web.execution.Spool;
import org.demarche.web.guard.SendingLimits;

/// Sends an answer at the pace of the client, as long as that has one. The clock runs only while
/// the client is waited for, not the query. For one thread.
final class PacedSending {
    private static final int CHUNK = 16 * 1024;
    private static final long SECOND_NANOS = 1_000_000_000L;

    private final SendingLimits limits;
    private long waited;

    PacedSending(SendingLimits limits) {
        this.limits = limits;
    }

    /// @throws CloseNowException when the client takes too little for too long
    /// @throws org.demarche.web.guard.Refusal when the answer breaks off
    void send(Spool spool, OutputStream out) throws IOException, InterruptedException {
        byte[] chunk = new byte[CHUNK];
        long sent = 0;
        for (int n = spool.read(sent, chunk); n >= 0; n = spool.read(sent, chunk)) {
            long began = System.nanoTime();
            out.write(chunk, 0, n);
            waited += System.nanoTime() - began;
            sent += n;
            check(sent);
            // A virtual thread that never waits would keep others from its processor.
            Thread.yield();
        }
    }

    private void check(long sent) throws CloseNowException {
        long counted = waited - limits.grace().toNanos();
        if (waited > limits.time().toNanos()
                || (counted > 0 && sent < limits.rate() * (waited / SECOND_NANOS))) {
            throw new CloseNowException("the client takes the answer too slowly");
        }
    }
}
