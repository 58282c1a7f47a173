package org.demarche.read.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.demarche.network.AllowedHosts;
import org.demarche.read.content.ContentCoding;
import org.jspecify.annotations.Nullable;

/// Asks servers, and connects to allowed addresses alone. For many threads.
final class WebClient implements Closeable {
    static final String AGENT = "Demarche/0.1";

    /// The most bytes of an answer.
    static final int LIMIT = 64 << 20;

    private static final int CONNECT_SECONDS = 10;
    private static final int WHOLE_SECONDS = 60;
    private static final int REDIRECTIONS = 5;

    private final CloseableHttpClient client;

    /// @param allowed which addresses it may connect to
    WebClient(Predicate<InetAddress> allowed) {
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .useSystemProperties()
                        .setDnsResolver(new AllowedHosts(allowed))
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                                        .setSocketTimeout(Timeout.ofSeconds(WHOLE_SECONDS))
                                        .build())
                        .build();
        client =
                HttpClients.custom()
                        .useSystemProperties()
                        .setConnectionManager(connections)
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setResponseTimeout(Timeout.ofSeconds(WHOLE_SECONDS))
                                        .build())
                        .setUserAgent(AGENT)
                        .disableContentCompression()
                        .disableCookieManagement()
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .build();
    }

    /// What is done before each request.
    interface BeforeRequest {
        /// @throws IOException if it must not be made
        void before(URI address) throws IOException;
    }

    /// Asks for an address, and for where it sends to.
    ///
    /// @param headers further ones for the first server
    /// @throws IOException if nobody answers, or the step refuses
    Fetched get(URI address, Map<String, String> headers, BeforeRequest step) throws IOException {
        URI at = address;
        Fetched answer = null;
        for (int i = 0; i <= REDIRECTIONS; i++) {
            step.before(at);
            answer = within(at, headers);
            if (!answer.isRedirection() || answer.location() == null) {
                return answer;
            }
            at = next(at, answer.location());
        }
        throw new IOException("sent on and on, last to " + at);
    }

    private static URI next(URI at, String location) throws IOException {
        try {
            URI next = at.resolve(URI.create(location.strip().replace(" ", "%20")));
            if (String.valueOf(next.getScheme()).matches("(?i)https?") && next.getHost() != null) {
                return next;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("sent to \"" + location + "\", which is no address", e);
        }
        throw new IOException("sent to \"" + location + "\", which is no page of the web");
    }

    /// Asks once, within a time.
    private Fetched within(URI address, Map<String, String> headers) throws IOException {
        HttpGet request = new HttpGet(address);
        request.setHeader("Accept", "text/html,text/plain;q=0.9,*/*;q=0.5");
        request.setHeader("Accept-Encoding", ContentCoding.ACCEPTED);
        headers.forEach(request::setHeader);
        var answer = new CompletableFuture<Fetched>();
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        answer.complete(client.execute(request, r -> answer(address, r)));
                    } catch (IOException | RuntimeException e) {
                        answer.completeExceptionally(e);
                    }
                });
        try {
            return answer.get(WHOLE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw (IOException) new HttpTimeoutException(address.toString()).initCause(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        } finally {
            request.cancel();
        }
    }

    private static Fetched answer(URI address, ClassicHttpResponse response) throws IOException {
        byte[] body = body(response);
        if (body.length > LIMIT) {
            throw new IOException("is longer than %d MB".formatted(LIMIT >> 20));
        }
        return new Fetched(
                address,
                response.getCode(),
                header(response, "Location"),
                header(response, "Content-Type"),
                header(response, "ETag"),
                header(response, "Last-Modified"),
                body);
    }

    private static byte[] body(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null || response.getCode() != 200) {
            return new byte[0];
        }
        byte[] packed;
        try (InputStream in = entity.getContent()) {
            packed = in.readNBytes(LIMIT + 1);
        }
        String codings = header(response, "Content-Encoding");
        return codings == null || packed.length > LIMIT
                ? packed
                : ContentCoding.decoded(packed, codings, LIMIT, _ -> true);
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
