package org.demarche.read.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;

/// What gzip packed.
final class GzipKind implements ContentKind {
    private static final int BUFFER = 1 << 16;

    @Override
    public boolean isOf(Beginning beginning) {
        return beginning.hasMagic("\u001f\u008b");
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        return opener.open(origin, new GZIPInputStream(in, BUFFER));
    }
}
