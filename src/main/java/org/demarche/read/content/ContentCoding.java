package org.demarche.read.content;

import io.airlift.compress.v3.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/// Bodies as servers pack them for the way.
public final class ContentCoding {
    /// What a server may be asked for.
    public static final String ACCEPTED = "gzip, deflate, br";

    private static final int ZLIB = 31;
    private static final int SKETCH = 4096;

    private ContentCoding() {}

    private interface Unpacking {
        InputStream of(InputStream packed) throws IOException;
    }

    /// A body unpacked. Some servers say that they packed what they did not: what cannot be
    /// unpacked and is text of a kind that is wanted stays as it is.
    ///
    /// @param codings as headers have them, in the order in which they were applied
    /// @param limit at most so many bytes
    /// @param wanted what of texts that are not packed stays
    /// @return one byte more than the limit if there are more
    /// @throws IOException if it is damaged
    public static byte[] decoded(byte[] body, String codings, int limit, Predicate<String> wanted)
            throws IOException {
        byte[] decoded = body;
        for (String coding : List.of(codings.toLowerCase(Locale.ROOT).split(",")).reversed()) {
            Unpacking unpacking = unpacking(coding.strip(), decoded);
            decoded = unpacking == null ? decoded : unpacked(decoded, unpacking, limit, wanted);
        }
        return decoded;
    }

    private static @Nullable Unpacking unpacking(String coding, byte[] body) {
        return switch (coding) {
            case "gzip", "x-gzip" -> GZIPInputStream::new;
            case "br" -> BrotliInputStream::new;
            case "deflate" ->
                    packed -> new InflaterInputStream(packed, new Inflater(!isZlib(body)));
            case "zstd" -> ZstdInputStream::new;
            default -> null;
        };
    }

    private static byte[] unpacked(
            byte[] body, Unpacking unpacking, int limit, Predicate<String> wanted)
            throws IOException {
        try (InputStream in = unpacking.of(new ByteArrayInputStream(body))) {
            return in.readNBytes(limit + 1);
        } catch (IOException | RuntimeException e) {
            String text = beginning(body);
            if (isText(text) && wanted.test(text)) {
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

    private static String beginning(byte[] body) {
        byte[] some = Arrays.copyOf(body, Math.min(body.length, SKETCH));
        return new Beginning(some, some.length == body.length, "").text();
    }

    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    }
}
