package org.demarche.read.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// A text of OpenDocument (ODT), as LibreOffice writes it.
final class OpenDocument {
    private static final Set<String> PARTS = Set.of("content.xml", "meta.xml");
    private static final Set<String> ASIDE =
            Set.of("text:note", "office:annotation", "text:tracked-changes", "text:sequence-decls");

    /// Where the name of the first part stands.
    private static final int FIRST_NAME = 30;

    private OpenDocument() {}

    static boolean isOne(Beginning beginning) {
        return DocumentContents.names(beginning, "application/vnd.oasis.opendocument.text")
                || (beginning.hasMagic("mimetype", FIRST_NAME)
                        && DocumentContents.names(beginning, "content.xml"));
    }

    static Contents read(Origin origin, byte[] bytes) throws IOException {
        ZipParts parts = new ZipParts(bytes, PARTS::contains);
        Document properties = parts.xml("meta.xml");
        Document body = parts.xml("content.xml");
        ASIDE.forEach(name -> body.getElementsByTag(name).remove());
        for (Element blank : body.getElementsByTag("text:s")) {
            blank.appendChild(new TextNode(" "));
        }
        for (String name : Set.of("text:tab", "text:line-break")) {
            body.getElementsByTag(name).forEach(e -> e.appendChild(new TextNode(" ")));
        }
        List<String> paragraphs = new ArrayList<>();
        String heading = null;
        for (Element element : body.getAllElements()) {
            boolean isHeading = element.tagName().equals("text:h");
            if (isHeading || element.tagName().equals("text:p")) {
                String text = element.wholeText().replaceAll("\\s+", " ").strip();
                if (!text.isEmpty()) {
                    paragraphs.add(text);
                    heading = heading == null && isHeading ? text : heading;
                }
            }
        }
        return DocumentContents.contents(
                origin,
                new DocumentFields(
                        XmlText.text(properties, "dc:title"),
                        heading,
                        XmlText.text(properties, "meta:creation-date", "dc:date"),
                        XmlText.text(properties, "meta:initial-creator", "dc:creator"),
                        null,
                        paragraphs));
    }
}
