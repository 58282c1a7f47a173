package org.demarche.read.container;

import java.io.IOException;
import java.io.InputStream;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;

/// Text as it was scraped; whatever has no other kind is such.
final class ScrapedKind implements ContentKind {
    @Override
    public boolean isOf(Beginning beginning) {
        return true;
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        return Contents.whole(origin, in, bytes -> new Raw.Plain(origin, bytes));
    }
}
