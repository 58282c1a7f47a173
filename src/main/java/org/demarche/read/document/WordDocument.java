package org.demarche.read.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// A document of Word (DOCX).
final class WordDocument {
    private static final String BODY = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Set<String> PARTS = Set.of(BODY, PROPERTIES);

    private WordDocument() {}

    static boolean isOne(Beginning beginning) {
        return DocumentContents.names(beginning, "[Content_Types].xml");
    }

    static Contents read(Origin origin, byte[] bytes) throws IOException {
        ZipParts parts = new ZipParts(bytes, PARTS::contains);
        if (!parts.has(BODY)) {
            return Contents.of(
                    Raw.unreadable(
                            origin.name(),
                            "is a spreadsheet or presentation, not an article; save its text as DOCX"
                                    + " or PDF"));
        }
        Document properties = parts.xml(PROPERTIES);
        List<String> paragraphs = new ArrayList<>();
        String heading = null;
        Document body = parts.xml(BODY);
        body.getElementsByTag("mc:Fallback").remove();
        for (Element paragraph : body.getElementsByTag("w:p")) {
            String text = text(paragraph);
            if (!text.isEmpty()) {
                paragraphs.add(text);
                heading = heading == null && isHeading(paragraph) ? text : heading;
            }
        }
        return DocumentContents.contents(
                origin,
                new DocumentFields(
                        XmlText.text(properties, "dc:title"),
                        heading,
                        XmlText.text(properties, "dcterms:created", "dcterms:modified"),
                        XmlText.text(properties, "dc:creator"),
                        null,
                        paragraphs));
    }

    /// The text of a paragraph without those within it, which have their turn.
    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof Element element && isOf(element, paragraph)) {
                        switch (element.tagName()) {
                            case "w:t" -> text.append(element.wholeText());
                            case "w:tab", "w:br", "w:cr" -> text.append(' ');
                            case "w:noBreakHyphen" -> text.append('-');
                            default -> {}
                        }
                    }
                },
                paragraph);
        return text.toString().strip();
    }

    private static boolean isOf(Element element, Element paragraph) {
        Element above = element;
        while (above != null && above != paragraph && !above.tagName().equals("w:p")) {
            above = above.parent();
        }
        return above == paragraph;
    }

    private static boolean isHeading(Element paragraph) {
        Element style = first(paragraph, "w:pStyle");
        Element outline = first(paragraph, "w:outlineLvl");
        String name = style == null ? "" : style.attr("w:val").toLowerCase(Locale.ROOT);
        return outline != null || name.startsWith("title") || name.startsWith("heading");
    }

    private static @Nullable Element first(Element within, String name) {
        return within.getElementsByTag(name).first();
    }
}
