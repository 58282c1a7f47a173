package org.demarche.read.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.demarche.network.PublicAddresses;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;

/// A page that the user names himself, to be fetched from the web: it may be in his own network,
/// but a page of the internet must not send there.
public final class WebAddress {
    private final String address;
    private final AtomicLong bytesRead;

    public WebAddress(String address, AtomicLong bytesRead) {
        this.address = address;
        this.bytesRead = bytesRead;
    }

    public static boolean isOne(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /// @throws IllegalArgumentException if it is none
    static URI uri(String address) {
        URI uri = URI.create(address.strip());
        if (!isOne(address.strip()) || uri.getHost() == null) {
            throw new IllegalArgumentException(address);
        }
        return uri;
    }

    /// Fetches it.
    ///
    /// @param opener of what comes
    /// @throws IOException if nobody answers
    public Contents contents(ContentOpener opener) throws IOException {
        URI uri;
        try {
            uri = uri(address);
        } catch (IllegalArgumentException e) {
            return FetchedContents.none(address);
        }
        Fetched answer;
        try (WebClient client = new WebClient(allowed(uri.getHost()))) {
            answer = client.get(uri, Map.of(), _ -> {});
        } catch (IOException e) {
            return FetchedContents.failed(address, e);
        }
        bytesRead.addAndGet(answer.body().length);
        return FetchedContents.contents(address, answer, opener);
    }

    /// Which addresses a host that the user named may be at, and send to.
    static Predicate<InetAddress> allowed(String host) {
        try {
            return PublicAddresses.isOne(InetAddress.getByName(host))
                    ? PublicAddresses::isOne
                    : _ -> true;
        } catch (UnknownHostException e) {
            return PublicAddresses::isOne;
        }
    }
}
