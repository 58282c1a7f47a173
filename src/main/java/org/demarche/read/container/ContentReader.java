package org.demarche.read.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LinkFollower;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;

/// Looks at the beginning of an input and opens it as what it is. Shared by all threads.
public final class ContentReader implements ContentOpener {
    /// How many bytes are mostly enough to tell a kind.
    private static final int HEAD = 16 << 10;

    /// How deep archives may stand in each other.
    private static final int DEPTH = 5;

    private static final int BUFFER = 1 << 16;

    private final List<ContentKind> kinds;
    private final int depth;

    /// One that leaves links.
    public ContentReader() {
        this(null);
    }

    /// @param links what fetches the pages that contents link to; null to leave them
    public ContentReader(@Nullable LinkFollower links) {
        this(ContentKinds.all(links), DEPTH);
    }

    private ContentReader(List<ContentKind> kinds, int depth) {
        this.kinds = kinds;
        this.depth = depth;
    }

    @Override
    public Contents open(Origin origin, InputStream stream) throws IOException {
        try {
            if (depth < 0) {
                stream.close();
                return Contents.of(
                        Raw.unreadable(
                                origin.name(),
                                "is packed too many times over; unpack it and give what is in it"));
            }
            return opened(origin, stream);
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    private Contents opened(Origin origin, InputStream raw) throws IOException {
        InputStream stream = new BufferedInputStream(raw, BUFFER);
        byte[] head = stream.readNBytes(HEAD);
        InputStream in = rejoined(head, stream);
        InputStream narrowed = TextEncoding.narrowed(in, head);
        if (narrowed != null) {
            return opened(origin, narrowed);
        }
        Beginning beginning = beginning(origin, head, HEAD);
        for (int size = 8 * HEAD;
                size <= Raw.LIMIT && !beginning.isWhole() && beginning.tellsNothing();
                size *= 8) {
            head = in.readNBytes(size);
            in = rejoined(head, in);
            beginning = beginning(origin, head, size);
        }
        for (ContentKind kind : kinds) {
            if (kind.isOf(beginning)) {
                return kind.open(origin, in, new ContentReader(kinds, depth - 1));
            }
        }
        throw new IllegalStateException("no kind takes what is left");
    }

    private static InputStream rejoined(byte[] head, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    private static Beginning beginning(Origin origin, byte[] head, int asked) {
        String name = origin.input().replaceFirst("(?i)\\.(gz|bz2|xz|zst|lz4|z)$", "");
        return new Beginning(head, head.length < asked, name);
    }
}
