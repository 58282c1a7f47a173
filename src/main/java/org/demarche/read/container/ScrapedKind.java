package org.demarche.read.container;

import java.io.IOException;
import java.io.InputStream;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.Decoded;
import org.demarche.read.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;

/// Text as it was scraped: whatever has no other kind is such, unless it has no sentence.
final class ScrapedKind implements ContentKind {
    @Override
    public boolean isOf(Beginning beginning) {
        return true;
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        return Contents.whole(origin, in, bytes -> content(origin, bytes));
    }

    private static Raw content(Origin origin, byte[] bytes) {
        @Nullable String complaint =
                TextEncoding.plain(bytes, origin.charset()) instanceof Decoded.Whole whole
                        ? ProseSigns.complaint(whole.text())
                        : null;
        return complaint == null
                ? new Raw.Plain(origin, bytes)
                : Raw.unreadable(origin.name(), complaint + RefusedKind.ADVICE);
    }
}
