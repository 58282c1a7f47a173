package org.demarche.read.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.network.PublicAddresses;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LinkFollower;
import org.jspecify.annotations.Nullable;

/// Fetches pages that nobody named himself, as feeds and sitemaps do: one after the other, as sites
/// ask for in `robots.txt`, with a pause between two requests to a host, each address once, and
/// none in a private network unless it may. For one thread at a time.
public final class PoliteFetcher implements LinkFollower, Closeable {
    /// Between two requests to a host.
    public static final Duration PAUSE = Duration.ofSeconds(1);

    private final Predicate<InetAddress> allowed;
    private final HostPauses pauses;
    private final Set<String> fetched = new HashSet<>();
    private @Nullable WebClient client;
    private @Nullable SiteRules rules;

    /// @param isPrivateAllowed whether private, loopback and link-local addresses may be asked
    /// @param pause between two requests to a host
    public PoliteFetcher(boolean isPrivateAllowed, Duration pause) {
        this(a -> isPrivateAllowed || PublicAddresses.isOne(a), pause);
    }

    private PoliteFetcher(Predicate<InetAddress> allowed, Duration pause) {
        this.allowed = allowed;
        pauses = new HostPauses(pause);
    }

    /// One for an address that the user names himself, which may be in his own network.
    static PoliteFetcher of(String address, boolean isPrivateAllowed) {
        Predicate<InetAddress> own = WebAddress.allowed(WebAddress.uri(address).getHost());
        return new PoliteFetcher(a -> isPrivateAllowed || own.test(a), PAUSE);
    }

    @Override
    public synchronized Contents follow(String address, ContentOpener opener) throws IOException {
        if (!fetched.add(address.replaceFirst("#.*", ""))) {
            return () -> null;
        }
        Fetched answer;
        try {
            answer = fetch(address, null, null);
        } catch (IllegalArgumentException e) {
            return FetchedContents.none(address);
        } catch (IOException e) {
            return FetchedContents.failed(address, e);
        }
        return FetchedContents.contents(address, answer, opener);
    }

    /// Asks for an address, if it changed.
    ///
    /// @param entityTag what the server called it when it was last read
    /// @param modified what the server said then of its time
    /// @throws IOException if nobody answers, or it must not be fetched
    /// @throws IllegalArgumentException if it is no address
    public synchronized Fetched fetch(
            String address, @Nullable String entityTag, @Nullable String modified)
            throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        if (entityTag != null) {
            headers.put("If-None-Match", entityTag);
        }
        if (modified != null) {
            headers.put("If-Modified-Since", modified);
        }
        return client().get(WebAddress.uri(address), headers, this::await);
    }

    private void await(URI page) throws IOException {
        SiteRules asked = rules();
        if (!asked.allow(page)) {
            throw new ClosedSiteException();
        }
        pauses.await(page.getHost(), asked.pause(page));
    }

    private WebClient client() {
        WebClient open = client;
        if (open == null) {
            open = new WebClient(allowed);
            client = open;
        }
        return open;
    }

    private SiteRules rules() {
        SiteRules asked = rules;
        if (asked == null) {
            asked = new SiteRules(client());
            rules = asked;
        }
        return asked;
    }

    @Override
    public synchronized void close() throws IOException {
        if (client != null) {
            client.close();
        }
    }
}
