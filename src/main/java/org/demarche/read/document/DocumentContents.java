package org.demarche.read.document;

import java.nio.charset.StandardCharsets;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;

/// What documents have in common: how they are told and what comes of them.
final class DocumentContents {
    private DocumentContents() {}

    /// Whether a content is a zip file with a name, or the text of a first part, near its
    /// beginning.
    static boolean names(Beginning beginning, String name) {
        return beginning.hasMagic("PK\3\4")
                && new String(beginning.bytes(), StandardCharsets.ISO_8859_1).contains(name);
    }

    static Contents contents(Origin origin, DocumentFields fields) {
        return fields.paragraphs().isEmpty()
                ? withoutText(origin)
                : Contents.of(fields.asRecord(origin.name(), origin));
    }

    static Contents withoutText(Origin origin) {
        return Contents.of(
                Raw.unreadable(
                        origin.name(),
                        "is a document without text, perhaps of pictures; have its text recognized"
                                + " first"));
    }
}
