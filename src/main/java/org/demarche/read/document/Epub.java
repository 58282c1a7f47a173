package org.demarche.read.document;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.TextEncoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A publication (EPUB), each document of it that has prose an article: chapters, or what a
/// magazine has.
final class Epub {
    /// What has fewer characters is a cover or a table of contents.
    private static final int PROSE = 200;

    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, blockquote, li, td, pre";

    private Epub() {}

    static boolean isOne(Beginning beginning) {
        return DocumentContents.names(beginning, "application/epub+zip")
                || DocumentContents.names(beginning, "META-INF/container.xml");
    }

    static Contents read(Origin origin, byte[] bytes) throws IOException {
        ZipParts parts = new ZipParts(bytes, Epub::isText);
        Element root = parts.xml("META-INF/container.xml").getElementsByTag("rootfile").first();
        String packed = root == null ? "" : root.attr("full-path");
        Document about = parts.xml(packed);
        String folder = packed.substring(0, packed.lastIndexOf('/') + 1);
        List<DocumentFields> articles = new ArrayList<>();
        for (String part : order(about, folder)) {
            DocumentFields article = article(parts.bytes(part), about);
            if (article != null) {
                articles.add(article);
            }
        }
        if (articles.isEmpty()) {
            return DocumentContents.withoutText(origin);
        }
        Iterator<DocumentFields> rest = articles.iterator();
        return new Contents() {
            private int number;

            @Override
            public @Nullable Raw next() {
                if (!rest.hasNext()) {
                    return null;
                }
                number++;
                String name = origin.name() + ", part " + number;
                return rest.next().asRecord(articles.size() == 1 ? origin.name() : name, origin);
            }
        };
    }

    private static boolean isText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml")
                || lower.endsWith(".opf")
                || lower.endsWith(".html")
                || lower.endsWith(".xhtml")
                || lower.endsWith(".htm");
    }

    /// The names of the documents as they are read.
    private static List<String> order(Document about, String folder) {
        Map<String, String> places = new HashMap<>();
        for (Element item : about.getElementsByTag("item")) {
            places.put(item.attr("id"), item.attr("href"));
        }
        List<String> order = new ArrayList<>();
        for (Element reference : about.getElementsByTag("itemref")) {
            String place = places.get(reference.attr("idref"));
            if (place != null) {
                order.add(folder + decoded(place));
            }
        }
        return order;
    }

    private static String decoded(String place) {
        try {
            return URLDecoder.decode(place.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return place;
        }
    }

    private static @Nullable DocumentFields article(byte[] bytes, Document about) {
        Document page = Jsoup.parse(TextEncoding.page(bytes, null));
        page.select("nav, script, style, figcaption, aside").remove();
        List<String> paragraphs = new ArrayList<>();
        for (Element block : page.select(BLOCKS)) {
            if (block.select(BLOCKS).size() == 1 && !block.text().isBlank()) {
                paragraphs.add(block.text().strip());
            }
        }
        int length = paragraphs.stream().mapToInt(String::length).sum();
        Element heading = page.selectFirst("h1, h2, h3");
        String title = XmlText.text(about, "dc:title");
        return length < PROSE
                ? null
                : new DocumentFields(
                        heading == null ? title : heading.text(),
                        title,
                        XmlText.text(about, "dc:date"),
                        XmlText.text(about, "dc:creator"),
                        XmlText.text(about, "dc:publisher"),
                        paragraphs);
    }
}
