package org.demarche.read.container.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.read.content.ContentCoding;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// What a server answered, as it stands in an archive, which may have unpacked the body already.
///
/// @param body decoded, of at most one byte more than an article may have
@SuppressWarnings("ArrayRecordComponent")
record HttpAnswer(int status, @Nullable String type, byte[] body) {
    static final String MAGIC = "HTTP/";

    private static final Pattern STATUS = Pattern.compile("HTTP/\\S{1,9}\\s{1,9}(\\d{3})\\b.*");
    private static final int LINE = 1 << 14;
    private static final int SIZE = 16;

    static boolean isOne(byte[] block) {
        return block.length > MAGIC.length()
                && new String(block, 0, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC);
    }

    /// @throws IOException if the body cannot be decoded
    static HttpAnswer of(byte[] block) throws IOException {
        ArchiveBytes bytes = new ArchiveBytes(new ByteArrayInputStream(block));
        Matcher status = STATUS.matcher(bytes.line(LINE));
        RecordHeader header = RecordHeader.read(bytes, "");
        int from = (int) bytes.position();
        byte[] body = Arrays.copyOfRange(block, from, block.length);
        if (header.all("transfer-encoding").stream().anyMatch(HttpAnswer::isChunked)) {
            body = joined(body);
        }
        String codings = String.join(",", header.all("content-encoding"));
        return new HttpAnswer(
                status.matches() ? Integer.parseInt(status.group(1)) : 0,
                header.first("content-type"),
                ContentCoding.decoded(body, codings, Raw.LIMIT, t -> t.indexOf('<') >= 0));
    }

    private static boolean isChunked(String coding) {
        return coding.toLowerCase(Locale.ROOT).contains("chunked");
    }

    /// The chunks of a body as one; a body that has none as it is.
    ///
    /// @throws IOException if a chunk is cut
    private static byte[] joined(byte[] body) throws IOException {
        ArchiveBytes bytes = new ArchiveBytes(new ByteArrayInputStream(body));
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        while (!bytes.isOver()) {
            String line = bytes.line(LINE).replaceFirst(";.*", "").strip();
            if (!line.matches("[0-9a-fA-F]{1,7}")) {
                if (joined.size() == 0) {
                    return body;
                }
                throw new IOException("a chunk has no length");
            }
            int length = Integer.parseInt(line, SIZE);
            if (length == 0) {
                break;
            }
            byte[] chunk = bytes.take(length, length);
            if (chunk.length < length) {
                throw new IOException("a chunk is cut");
            }
            joined.writeBytes(chunk);
            bytes.line(LINE);
        }
        return joined.toByteArray();
    }
}
