package org.demarche.read.container;

import java.io.IOException;
import java.io.InputStream;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;

/// A web archive.
final class WarcKind implements ContentKind {
    @Override
    public boolean isOf(Beginning beginning) {
        return beginning.hasMagic("WARC/");
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        return new WarcPages(origin.name(), in);
    }
}
