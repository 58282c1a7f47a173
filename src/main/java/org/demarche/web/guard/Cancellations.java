package org.demarche.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The queries that their askers can end, each by a token that its asker made up and nobody else
/// knows. Safe for many threads.
public final class Cancellations {
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");
    private static final int MOST_EARLY = 1_000;

    private final Map<String, Cancellation> running = new LinkedHashMap<>();

    // A query may be cancelled before it has come.
    private final Map<String, Boolean> early =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST_EARLY;
                }
            };

    /// Notes that a query is about to run; to be closed when it has ended.
    ///
    /// @param token 32 hexadecimal digits, or empty for a query that nobody will end
    /// @throws Refusal when the token has another form or a query has it
    public synchronized Cancellation of(String token) {
        if (token.isEmpty()) {
            return Cancellation.none();
        }
        check(token);
        if (running.containsKey(token)) {
            throw new Refusal(
                    400, "A query with this token is running already; make up another token.");
        }
        var cancellation = new Cancellation(() -> forget(token));
        running.put(token, cancellation);
        if (early.remove(token) != null) {
            cancellation.ask();
        }
        return cancellation;
    }

    /// Ends the query of a token, or, if there is none yet, the one that comes with it.
    ///
    /// @throws Refusal when the token has another form
    public void cancel(String token) {
        check(token);
        Cancellation cancellation;
        synchronized (this) {
            cancellation = running.get(token);
            if (cancellation == null) {
                early.put(token, true);
                return;
            }
        }
        cancellation.ask();
    }

    private synchronized void forget(String token) {
        running.remove(token);
    }

    private static void check(String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw new Refusal(400, "The token of a query is 32 digits from 0 to 9 and a to f.");
        }
    }
}
