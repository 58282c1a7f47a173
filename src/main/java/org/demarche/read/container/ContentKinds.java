package org.demarche.read.container;

import java.util.List;
import java.util.function.Predicate;
import org.demarche.read.container.packed.PackedKind;
import org.demarche.read.container.packed.TarKind;
import org.demarche.read.container.packed.ZipKind;
import org.demarche.read.container.web.HarKind;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LinkFollower;
import org.demarche.read.content.Origin;
import org.demarche.read.content.WholeKind;
import org.demarche.read.document.OfficeDocuments;
import org.demarche.read.export.DocumentsKind;
import org.demarche.read.export.FrontMatterKind;
import org.demarche.read.export.GdeltTable;
import org.demarche.read.export.JsonRecordsKind;
import org.demarche.read.export.MailKind;
import org.demarche.read.export.TableKind;
import org.demarche.read.feed.FeedContents;
import org.demarche.read.feed.LinkList;
import org.demarche.read.feed.Listings;
import org.jspecify.annotations.Nullable;

/// All kinds of content in the order in which they are asked: those first that a few bytes tell for
/// sure, those last that take what no other kind wants.
final class ContentKinds {
    private ContentKinds() {}

    /// Of a content that begins in any way at least one of these is the kind.
    ///
    /// @param links what fetches the pages that contents link to; null to leave them
    static List<ContentKind> all(@Nullable LinkFollower links) {
        return List.of(
                // Told by their first bytes.
                new GzipKind(),
                PackedKind.BZIP2,
                PackedKind.XZ,
                PackedKind.ZSTANDARD,
                PackedKind.LZ4,
                PackedKind.COMPRESS,
                new WarcKind(),
                OfficeDocuments.PDF,
                OfficeDocuments.WORD,
                OfficeDocuments.OPEN_DOCUMENT,
                OfficeDocuments.EPUB,
                new RefusedKind("is an image, not an article", MagicBytes::ofImage),
                new RefusedKind(
                        "is an office document, not an article", MagicBytes::ofOfficeDocument),
                new RefusedKind("is a program, not an article", MagicBytes::ofProgram),
                new RefusedKind(
                        "is an archive (7z or RAR) that only other programs unpack; unpack it and"
                                + " give the folder",
                        MagicBytes::ofOtherArchive),
                new ZipKind(),
                new TarKind(),
                new RefusedKind("is empty", b -> b.text().isEmpty()),
                new RefusedKind("is binary, not an article", MagicBytes::looksBinary),
                // JSON.
                new HarKind(),
                listing(b -> Listings.isJsonFeed(b.text()), FeedContents::ofJson, links),
                new JsonRecordsKind(),
                new JsonLinesKind(),
                // Text of lines, in which markup may stand.
                new MailKind(),
                new FrontMatterKind(),
                new DocumentsKind(),
                new GdeltTable(),
                new TableKind(),
                // Markup.
                listing(b -> Listings.isFeed(b.markup()), FeedContents::ofXml, links),
                listing(b -> Listings.isList(b.markup()), LinkList::ofXml, links),
                new HtmlKind(),
                new RefusedKind("is XML, but not a page", b -> b.lowerCase().startsWith("<?xml")),
                // Text of lines.
                listing(
                        b -> Listings.areAddresses(b.text(), !b.isWhole()),
                        LinkList::ofLines,
                        links),
                new RefusedKind(
                        "is an index of a web archive (CDX), which lists records; give the WARC file"
                                + " itself",
                        LineSigns::isIndex),
                new RefusedKind("is subtitles, not an article", LineSigns::isSubtitles),
                // What is left.
                new ScrapedKind());
    }

    private static ContentKind listing(
            Predicate<Beginning> test, LinkReading reading, @Nullable LinkFollower links) {
        return new WholeKind(
                "a feed",
                test,
                (origin, bytes, opener) -> reading.of(origin, bytes, links, opener));
    }

    /// How what has links besides contents, or instead of them, is read.
    private interface LinkReading {
        Contents of(
                Origin origin, byte[] bytes, @Nullable LinkFollower links, ContentOpener opener);
    }
}
