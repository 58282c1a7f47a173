package org.demarche.read.container;

import java.util.List;
import org.demarche.read.content.ContentKind;

/// All kinds of content in the order in which they are asked: those first that a few bytes tell for
/// sure, those last that take what no other kind wants.
final class ContentKinds {
    private ContentKinds() {}

    /// Of a content that begins in any way at least one of these is the kind.
    static List<ContentKind> all() {
        return List.of(
                // Told by their first bytes.
                new GzipKind(),
                new WarcKind(),
                new RefusedKind("is a PDF file, not an article", b -> b.hasMagic("%PDF")),
                new RefusedKind("is an image, not an article", MagicBytes::ofImage),
                new RefusedKind(
                        "is an archive or office document, not an article", MagicBytes::ofArchive),
                new RefusedKind("is empty", b -> b.text().isEmpty()),
                new RefusedKind("is binary, not an article", MagicBytes::looksBinary),
                // JSON.
                new JsonLinesKind(),
                new RefusedKind(
                        "is JSON, but not JSON Lines, which has one article a line",
                        JsonLinesKind::isOtherJson),
                // Markup.
                new HtmlKind(),
                new RefusedKind("is XML, but not a page", b -> b.lowerCase().startsWith("<?xml")),
                // Text of lines.
                // What is left.
                new ScrapedKind());
    }
}
