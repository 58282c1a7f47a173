package org.demarche.read.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.TextEncoding;

/// An article to be fetched from the web.
public final class WebAddress {
    private static final String AGENT = "Demarche/0.1";
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(60);
    private static final int LIMIT = 64 << 20;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([-\\w:.]+)");

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

    /// Fetches it.
    ///
    /// @param opener of what comes
    /// @throws IOException if nobody answers
    public Contents contents(ContentOpener opener) throws IOException {
        HttpRequest request;
        try {
            request =
                    HttpRequest.newBuilder(URI.create(address))
                            .header("User-Agent", AGENT)
                            .header("Accept", "text/html,text/plain;q=0.9,*/*;q=0.5")
                            .timeout(WHOLE)
                            .build();
        } catch (IllegalArgumentException e) {
            return Contents.of(
                    Raw.unreadable(address, "is not an address; check how it is written"));
        }
        try (HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            return contents(answer(client, request), opener);
        }
    }

    private HttpResponse<byte[]> answer(HttpClient client, HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, _ -> limited());
        try {
            return answer.get(WHOLE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw (IOException) new HttpTimeoutException(address).initCause(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        } finally {
            client.shutdownNow();
        }
    }

    private static HttpResponse.BodySubscriber<byte[]> limited() {
        return HttpResponse.BodySubscribers.limiting(
                HttpResponse.BodySubscribers.ofByteArray(), LIMIT);
    }

    private Contents contents(HttpResponse<byte[]> answer, ContentOpener opener)
            throws IOException {
        if (answer.statusCode() != 200) {
            return Contents.of(
                    Raw.unreadable(
                            address,
                            "answered with status "
                                    + answer.statusCode()
                                    + " instead of a page; check the address"));
        }
        bytesRead.addAndGet(answer.body().length);
        Matcher charset = CHARSET.matcher(answer.headers().firstValue("Content-Type").orElse(""));
        Charset said = charset.find() ? TextEncoding.named(charset.group(1)) : null;
        String path = String.valueOf(answer.uri().getPath()).replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        InputStream in = new ByteArrayInputStream(answer.body());
        String input = last.isEmpty() ? answer.uri().getHost() : last;
        return opener.open(new Origin(address, input, answer.uri().toString(), said), in);
    }
}
