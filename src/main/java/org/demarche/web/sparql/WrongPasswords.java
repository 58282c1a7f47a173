package org.demarche.web.sparql;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts wrong passwords by address: after some of them an address has to wait, while all others
/// go on, and the log tells, a line a second at most. Safe for many threads.
final class WrongPasswords {
    /// So many tries have no wait between them.
    static final int FREE_TRIES = 5;

    static final Duration WAIT = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);
    private static final int LONGEST_NAME = 40;

    /// More addresses are not remembered: the one that tried longest ago is forgotten.
    private static final int MOST_ADDRESSES = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(WrongPasswords.class);

    private final InstantSource clock;
    private final Map<String, Tries> byAddress = new LinkedHashMap<>();
    private @Nullable Instant lastLine;
    private int untold;

    private record Tries(int count, Instant last) {}

    WrongPasswords(InstantSource clock) {
        this.clock = clock;
    }

    /// Whether a password from this address may be looked at. It counts as wrong until
    /// [#forget(String)], so that many at once get no further than many one after another.
    synchronized boolean mayTry(String address) {
        Instant now = clock.instant();
        Tries before = byAddress.get(network(address));
        boolean isOver = before != null && before.last.plus(WAIT).isBefore(now);
        int count = before == null || isOver ? 0 : before.count;
        if (count >= FREE_TRIES) {
            return false;
        }
        byAddress.remove(network(address));
        byAddress.put(network(address), new Tries(count + 1, now));
        if (byAddress.size() > MOST_ADDRESSES) {
            byAddress.remove(byAddress.keySet().iterator().next());
        }
        return true;
    }

    /// The right one came from this address.
    synchronized void forget(String address) {
        byAddress.remove(network(address));
    }

    /// Tells the log of a wrong one.
    synchronized void note(String address, String user) {
        Instant now = clock.instant();
        if (lastLine != null && now.isBefore(lastLine.plus(BETWEEN_LINES))) {
            untold++;
            return;
        }
        Tries tries = byAddress.get(network(address));
        LOG.warn(
                "wrong password for writing from {} as \"{}\", try {} of {} within a minute{}",
                address,
                escaped(user),
                tries == null ? 1 : tries.count,
                FREE_TRIES,
                untold == 0 ? "" : "; " + untold + " more wrong ones since the last line");
        lastLine = now;
        untold = 0;
    }

    /// Whoever has one address of version 6 has a whole network of them.
    private static String network(String address) {
        String[] groups = address.split(":", -1);
        boolean isWhole = groups.length == 8 && !address.contains("::");
        return isWhole ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : address;
    }

    /// A name that cannot look like another line of the log.
    private static String escaped(String name) {
        var told = new StringBuilder();
        name.codePoints()
                .limit(LONGEST_NAME)
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c) || "._@+- ".indexOf(c) >= 0) {
                        told.appendCodePoint(c);
                    } else {
                        told.append("\\u{%x}".formatted(c));
                    }
                });
        return told.toString();
    }
}
