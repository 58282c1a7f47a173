package org.demarche.read.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What sites ask of programs in their `robots.txt` (RFC 9309). For one thread.
final class SiteRules {
    private static final String NAME = "demarche";
    private static final int MOST_BYTES = 500 << 10;

    /// A longer wish is none that can be kept.
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final WebClient client;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, BaseRobotRules> rules = new HashMap<>();

    SiteRules(WebClient client) {
        this.client = client;
    }

    /// Whether a page may be fetched.
    ///
    /// @throws IOException if its site does not answer
    boolean allow(URI page) throws IOException {
        return of(page).isAllowed(page.toString());
    }

    /// How long a site wants programs to wait between requests.
    ///
    /// @throws IOException if it does not answer
    Duration pause(URI page) throws IOException {
        long wished = of(page).getCrawlDelay();
        return wished <= 0
                ? Duration.ZERO
                : Duration.ofMillis(Math.min(wished, LONGEST_PAUSE.toMillis()));
    }

    private BaseRobotRules of(URI page) throws IOException {
        String site = page.getScheme() + "://" + page.getAuthority();
        BaseRobotRules known = rules.get(site);
        if (known == null) {
            known = fetched(URI.create(site + "/robots.txt"));
            rules.put(site, known);
        }
        return known;
    }

    private BaseRobotRules fetched(URI robots) throws IOException {
        Fetched answer = client.get(robots, Map.of(), _ -> {});
        if (!answer.isOk()) {
            return parser.failedFetch(answer.status());
        }
        byte[] body =
                answer.body().length > MOST_BYTES
                        ? Arrays.copyOf(answer.body(), MOST_BYTES)
                        : answer.body();
        return parser.parseContent(robots.toString(), body, answer.type(), List.of(NAME));
    }
}
