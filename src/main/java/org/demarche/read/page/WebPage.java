package org.demarche.read.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.domain.PublicationTime;
import org.demarche.language.LanguagePacks;
import org.demarche.read.content.Draft;
import org.demarche.read.date.DateLine;
import org.demarche.read.line.Bylines;
import org.demarche.read.line.ClutterRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Reads the article of a page. Shared by all threads.
public final class WebPage {
    private static final int FIRST = 400;

    private final PageBody pageBody;
    private final DateLine dates;
    private final Bylines bylines;

    public WebPage(LanguagePacks packs) {
        dates = new DateLine(packs);
        bylines = new Bylines(packs);
        pageBody = new PageBody(new BodyLines(new ClutterRules(packs), dates, bylines));
    }

    public Draft read(String html, @Nullable String address) {
        Document page = Jsoup.parse(html, address == null ? "" : address);
        StructuredData data = StructuredData.of(page);
        PageMetadata metadata = new PageMetadata(page, data);
        String headline = metadata.headline();
        List<String> lines = pageBody.lines(page, headline, data.body());
        PublicationTime published = metadata.published();
        String editor = metadata.editor();
        if (published == null || editor == null) {
            List<String> head =
                    PageBlocks.of(page.body()).stream().limit(FIRST).map(Block::text).toList();
            published =
                    published == null ? first(head.stream().map(dates::publication)) : published;
            editor = editor == null ? first(head.stream().map(bylines::editor)) : editor;
        }
        return new Draft(
                metadata.url(address),
                headline,
                published,
                metadata.publisher(),
                editor,
                metadata.language(),
                String.join("\n", lines));
    }

    private static <T> @Nullable T first(Stream<@Nullable T> values) {
        return values.filter(Objects::nonNull).findFirst().orElse(null);
    }
}
