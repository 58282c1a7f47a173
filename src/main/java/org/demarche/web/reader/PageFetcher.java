package org.demarche.web.reader;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.demarche.network.AllowedHosts;
import org.demarche.network.ForbiddenHostException;
import org.demarche.web.guard.Refusal;
import org.demarche.web.guard.Sentences;

/// Fetches pages for readers. Whatever name or redirection leads there, it only connects to
/// addresses that its rule allows. Safe for many threads.
final class PageFetcher implements AutoCloseable {
    /// The most bytes of a page.
    static final int LIMIT = 2 << 20;

    private static final Duration WHOLE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 4;
    private static final int REDIRECTS = 5;

    private final CloseableHttpClient client;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Executor threads = task -> Thread.ofVirtual().start(task);

    /// @param allowed which addresses it may connect to
    PageFetcher(Predicate<InetAddress> allowed) {
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new AllowedHosts(allowed))
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(Timeout.ofSeconds(5))
                                        .setSocketTimeout(Timeout.ofSeconds(10))
                                        .build())
                        .build();
        client =
                HttpClients.custom()
                        .setConnectionManager(connections)
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setResponseTimeout(Timeout.ofSeconds(10))
                                        .setMaxRedirects(REDIRECTS)
                                        .build())
                        .setUserAgent("Demarche/0.1")
                        .disableCookieManagement()
                        .disableAutomaticRetries()
                        .build();
    }

    /// The page at an address.
    ///
    /// @throws Refusal when there is none, it is too long or slow, or it may not be fetched
    FetchedPage fetch(String address) {
        HttpGet request = new HttpGet(checked(address));
        request.setHeader("Accept", "text/html,text/plain;q=0.9,*/*;q=0.5");
        if (!places.tryAcquire()) {
            throw new Refusal(
                    503, "Other addresses are being fetched; try again in a few seconds.");
        }
        var answer = CompletableFuture.supplyAsync(() -> answer(request), threads);
        try {
            return answer.get(WHOLE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new Refusal(
                    504, address + " took longer than 20 seconds; save the page and upload it.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Sentences.stopping();
        } finally {
            request.cancel();
            places.release();
        }
    }

    private static URI checked(String address) {
        try {
            URI uri = URI.create(address.strip());
            boolean isWeb =
                    "http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme());
            if (isWeb && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw noAddress(address);
        }
        throw noAddress(address);
    }

    private static Refusal noAddress(String address) {
        return new Refusal(400, address + " is no http or https address; check how it is written.");
    }

    private FetchedPage answer(HttpGet request) {
        HttpClientContext context = HttpClientContext.create();
        String address = request.getRequestUri();
        try {
            address = request.getUri().toString();
            String asked = address;
            return client.execute(request, context, response -> page(response, asked, context));
        } catch (ForbiddenHostException e) {
            throw new Refusal(
                    403, address + " leads into a private network, which is not read from here.");
        } catch (UnknownHostException e) {
            throw new Refusal(404, address + " names no known host; check how it is written.");
        } catch (IOException | URISyntaxException e) {
            throw new Refusal(
                    502, address + " does not answer; check it, or save the page and upload it.");
        }
    }

    private static FetchedPage page(
            ClassicHttpResponse response, String asked, HttpClientContext context)
            throws IOException {
        if (response.getCode() != 200) {
            throw new Refusal(
                    502,
                    "%s answered with status %d instead of a page; check the address."
                            .formatted(asked, response.getCode()));
        }
        HttpEntity body = response.getEntity();
        byte[] bytes;
        try (InputStream in = body.getContent()) {
            bytes = in.readNBytes(LIMIT + 1);
        }
        if (bytes.length > LIMIT) {
            throw new Refusal(413, asked + " is longer than 2 MB; paste the article's text.");
        }
        ContentType type = ContentType.parseLenient(body.getContentType());
        Charset said = type == null ? null : type.getCharset();
        var last = context.getRedirectLocations();
        String end =
                last == null || last.size() == 0 ? asked : last.get(last.size() - 1).toString();
        return new FetchedPage(end, said == null ? null : said.name(), bytes);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
