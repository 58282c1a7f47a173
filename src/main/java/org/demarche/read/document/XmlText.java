package org.demarche.read.document;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Elements by their names as XML has them.
final class XmlText {
    private XmlText() {}

    /// The text of the first element of a name, null if there is none or it is blank.
    static @Nullable String text(Document document, String... names) {
        for (String name : names) {
            for (Element element : document.getElementsByTag(name)) {
                String text = element.text().strip();
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return null;
    }
}
