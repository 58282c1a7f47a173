package org.demarche.read.container.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;

/// What a browser recorded of its traffic (HAR).
public final class HarKind implements ContentKind {
    private static final Pattern BEGINNING =
            Pattern.compile("\\{\\s{0,99}\"log\"\\s{0,9}:\\s{0,9}\\{");

    @Override
    public boolean isOf(Beginning beginning) {
        return BEGINNING.matcher(beginning.text()).lookingAt();
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        return new ArchivedPages(origin.name(), new HarRecords(origin.name(), in), opener);
    }
}
