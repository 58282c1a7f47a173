package org.demarche.read.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.TextEncoding;

/// Looks at the beginning of an input and opens it as what it is. Shared by all threads.
public final class ContentReader implements ContentOpener {
    private static final String DO = "; give text, HTML, WARC or JSON Lines";
    private static final int BUFFER = 1 << 16;

    @Override
    public Contents open(Origin origin, InputStream stream) throws IOException {
        try {
            return opened(origin, stream);
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    private Contents opened(Origin origin, InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, BUFFER);
        in.mark(ContentKind.HEAD);
        byte[] head = in.readNBytes(ContentKind.HEAD);
        in.reset();
        InputStream narrowed = TextEncoding.narrowed(in, head);
        if (narrowed != null) {
            return opened(origin, narrowed);
        }
        ContentKind kind = ContentKind.of(head, origin.input().replaceFirst("\\.gz$", ""));
        return switch (kind) {
            case GZIP -> opened(origin, new GZIPInputStream(in, BUFFER));
            case WARC -> new WarcPages(origin.name(), in);
            case JSON_LINES -> new JsonLines(origin.name(), origin.input(), in);
            case HTML -> whole(origin, in, bytes -> new Raw.Html(origin, bytes));
            case TEXT -> whole(origin, in, bytes -> new Raw.Plain(origin, bytes));
            case EMPTY, OTHER_JSON, XML, PDF, IMAGE, ARCHIVE, BINARY -> {
                in.close();
                yield Contents.of(Raw.unreadable(origin.name(), kind.complaint() + DO));
            }
        };
    }

    private static Contents whole(Origin origin, InputStream stream, Function<byte[], Raw> content)
            throws IOException {
        try (InputStream in = stream) {
            byte[] bytes = in.readNBytes(Raw.LIMIT + 1);
            return Contents.of(
                    bytes.length > Raw.LIMIT
                            ? Raw.tooLong(origin.name(), "an article")
                            : content.apply(bytes));
        }
    }
}
