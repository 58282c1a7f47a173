package org.demarche.read.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.demarche.read.container.web.WebArchive;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;

/// A web archive that is not packed.
final class WarcKind implements ContentKind {
    @Override
    public boolean isOf(Beginning beginning) {
        return WebArchive.isOne(beginning.text()::startsWith);
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        return WebArchive.open(origin.name(), in, List.of(), opener);
    }
}
