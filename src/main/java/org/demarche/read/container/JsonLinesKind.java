package org.demarche.read.container;

import java.io.IOException;
import java.io.InputStream;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;

/// An article a line, each as an object of JSON.
final class JsonLinesKind implements ContentKind {
    @Override
    public boolean isOf(Beginning beginning) {
        return startsObject(beginning.text()) && !firstLine(beginning).isBlank();
    }

    private static boolean startsObject(String text) {
        return text.startsWith("{") && text.substring(1).stripLeading().startsWith("\"");
    }

    private static String firstLine(Beginning beginning) {
        return beginning.text().substring(1).lines().findFirst().orElse("");
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        return new JsonLines(origin.name(), origin.input(), in);
    }
}
