package org.demarche.web.negotiation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Gives documents validators by which a client learns that it has them already: an ETag of their
/// bytes, so that the same bytes have the same one after a restart too, and the time of the store's
/// last change. Answers 304 to whom that fits, to HEAD as to GET. Safe for many threads.
public final class Validators extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int TAG_BYTES = 12;
    private static final int LEAST_ZIPPED = 2_048;

    private final transient Supplier<Instant> changed;

    /// @param changed when what documents tell of changed last
    public Validators(Supplier<Instant> changed) {
        this.changed = changed;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads) {
            chain.doFilter(request, response);
            return;
        }
        // Before the document is made: one that is newer than it says is asked for once more.
        Instant since = changed.get();
        var document = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, document);
        if (document.getStatus() != HttpServletResponse.SC_OK) {
            document.copyBodyToResponse();
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        String type = String.valueOf(response.getContentType());
        if (type.startsWith(MediaType.TEXT_HTML_VALUE)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        }
        byte[] bytes = document.getContentAsByteArray();
        boolean zips = bytes.length > LEAST_ZIPPED && AcceptEncoding.takesGzip(request);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String tag = tag(bytes, type, zips);
        if (new ServletWebRequest(request, response).checkNotModified(tag, since.toEpochMilli())) {
            return;
        }
        if (zips) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            bytes = zipped(bytes);
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    // The server itself zips nothing that has a strong ETag.
    private static byte[] zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static String tag(byte[] bytes, String type, boolean zips) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(type.getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(bytes);
            return '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + (zips ? "-gzip\"" : "\"");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
