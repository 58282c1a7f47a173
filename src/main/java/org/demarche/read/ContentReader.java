package org.demarche.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Looks at the beginning of an input and opens it as what it is.
final class ContentReader {
    private static final String DO = "; give text, HTML, WARC or JSON Lines";
    private static final int BUFFER = 1 << 16;

    private ContentReader() {}

    /// The contents of a stream, which they close.
    ///
    /// @param input the last part of the name
    /// @param address where it was fetched from
    /// @param charset what the server said
    static Contents open(
            String name,
            String input,
            @Nullable String address,
            @Nullable Charset charset,
            InputStream stream)
            throws IOException {
        try {
            return opened(name, input, address, charset, stream);
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    private static Contents opened(
            String name,
            String input,
            @Nullable String address,
            @Nullable Charset charset,
            InputStream stream)
            throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, BUFFER);
        in.mark(ContentKind.HEAD);
        byte[] head = in.readNBytes(ContentKind.HEAD);
        in.reset();
        ContentKind kind = ContentKind.of(head, input.replaceFirst("\\.gz$", ""));
        return switch (kind) {
            case GZIP -> opened(name, input, address, charset, new GZIPInputStream(in, BUFFER));
            case WARC -> new WarcPages(name, in);
            case JSON_LINES -> new JsonLines(name, input, in);
            case HTML ->
                    whole(name, in, bytes -> new Raw.Html(name, input, address, charset, bytes));
            case TEXT ->
                    whole(name, in, bytes -> new Raw.Plain(name, input, address, charset, bytes));
            case EMPTY, OTHER_JSON, XML, PDF, IMAGE, ARCHIVE, BINARY -> {
                in.close();
                yield Contents.of(Raw.unreadable(name, kind.complaint() + DO));
            }
        };
    }

    private static Contents whole(String name, InputStream stream, Function<byte[], Raw> content)
            throws IOException {
        try (InputStream in = stream) {
            byte[] bytes = in.readNBytes(Raw.LIMIT + 1);
            return Contents.of(
                    bytes.length > Raw.LIMIT
                            ? Raw.tooLong(name, "an article")
                            : content.apply(bytes));
        }
    }
}
