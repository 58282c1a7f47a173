package org.demarche.read.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Bodies as servers pack them for the way.
final class ContentCoding {
    /// What is understood.
    static final String ACCEPTED = "gzip, deflate, br";

    private static final int ZLIB = 0x78;

    private ContentCoding() {}

    /// A body unpacked.
    ///
    /// @param codings as the header has them, in the order in which they were applied
    /// @param limit at most so many bytes
    /// @return one byte more than the limit if there are more
    /// @throws IOException if it is damaged
    static byte[] decoded(byte[] body, String codings, int limit) throws IOException {
        byte[] decoded = body;
        for (String coding : List.of(codings.toLowerCase(Locale.ROOT).split(",")).reversed()) {
            decoded = decodedOnce(decoded, coding.strip(), limit);
        }
        return decoded;
    }

    private static byte[] decodedOnce(byte[] body, String coding, int limit) throws IOException {
        InputStream packed = new BufferedInputStream(new ByteArrayInputStream(body));
        return switch (coding) {
            // Some servers say so of what they did not pack.
            case "gzip", "x-gzip" -> isGzip(body) ? read(new GZIPInputStream(packed), limit) : body;
            case "deflate" ->
                    body.length == 0
                            ? body
                            : read(new InflaterInputStream(packed, inflater(body)), limit);
            case "br" -> brotli(body, packed, limit);
            default -> body;
        };
    }

    /// Brotli has no mark: what cannot be unpacked and looks like text was not packed.
    private static byte[] brotli(byte[] body, InputStream packed, int limit) throws IOException {
        try {
            return body.length == 0 ? body : read(new BrotliInputStream(packed), limit);
        } catch (IOException e) {
            if (isText(body)) {
                return body;
            }
            throw e;
        }
    }

    private static boolean isText(byte[] body) {
        byte[] head = Arrays.copyOf(body, Math.min(body.length, 64));
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 1 && body[0] == 0x1f && body[1] == (byte) 0x8b;
    }

    /// Some servers leave out the frame around deflated data.
    private static Inflater inflater(byte[] body) {
        return new Inflater(body[0] != ZLIB);
    }

    private static byte[] read(InputStream stream, int limit) throws IOException {
        try (InputStream in = stream) {
            return in.readNBytes(limit + 1);
        }
    }
}
