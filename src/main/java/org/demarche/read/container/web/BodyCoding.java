package org.demarche.read.container.web;

import io.airlift.compress.v3.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.Raw;

/// How servers pack bodies.
final class BodyCoding {
    private static final int ZLIB = 31;
    private static final int SKETCH = 4096;

    private BodyCoding() {}

    private interface Unpacking {
        InputStream of(InputStream packed) throws IOException;
    }

    /// The body unpacked; one that is text already as it is, whatever was said.
    ///
    /// @param coding in lower case
    /// @throws IOException if it is neither
    static byte[] decoded(byte[] body, String coding) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> unpacked(body, GZIPInputStream::new);
            case "br" -> unpacked(body, BrotliInputStream::new);
            case "deflate" ->
                    unpacked(
                            body,
                            packed -> new InflaterInputStream(packed, new Inflater(!isZlib(body))));
            case "zstd" -> unpacked(body, ZstdInputStream::new);
            default -> body;
        };
    }

    private static byte[] unpacked(byte[] body, Unpacking unpacking) throws IOException {
        try (InputStream in = unpacking.of(new ByteArrayInputStream(body))) {
            return in.readNBytes(Raw.LIMIT + 1);
        } catch (IOException | RuntimeException e) {
            if (isText(body)) {
                return body;
            }
            throw new IOException("the body cannot be unpacked", e);
        }
    }

    /// Some servers leave out the header that the standard asks for.
    private static boolean isZlib(byte[] body) {
        return body.length > 1
                && (body[0] & 0x0F) == 8
                && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % ZLIB == 0;
    }

    private static boolean isText(byte[] body) {
        byte[] some = Arrays.copyOf(body, Math.min(body.length, SKETCH));
        String text = new Beginning(some, some.length == body.length, "").text();
        return text.indexOf('<') >= 0
                && text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    }
}
