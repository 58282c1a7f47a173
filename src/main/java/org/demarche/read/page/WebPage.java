package org.demarche.read.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.demarche.language.LanguagePacks;
import org.demarche.read.content.Draft;
import org.demarche.read.date.DateLine;
import org.demarche.read.line.Bylines;
import org.demarche.read.line.ClutterRules;
import org.demarche.read.line.Notices;
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
        ClutterRules rules = new ClutterRules(packs);
        pageBody = new PageBody(new BodyLines(rules, dates, bylines), new Notices(packs), rules);
    }

    public Draft read(String html, @Nullable String address) {
        return read(html, address, null);
    }

    /// Reads a page.
    ///
    /// @param today no article appeared after the day behind it; null if any day can be
    public Draft read(String html, @Nullable String address, @Nullable LocalDate today) {
        Document page = Jsoup.parse(Markup.mended(html), address == null ? "" : address);
        StructuredData data = StructuredData.of(page);
        PageMetadata metadata = new PageMetadata(page, data, address);
        String headline = metadata.headline();
        List<String> lines = pageBody.lines(page, headline, data.body());
        String editor = metadata.editor();
        if (editor == null) {
            editor =
                    PageBlocks.of(page.body()).stream()
                            .limit(FIRST)
                            .map(block -> bylines.editor(block.text()))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }
        return new Draft(
                PageSeries.address(page, metadata.url(address), address),
                headline,
                metadata.published(dates, today == null ? null : today.plusDays(1)),
                metadata.publisher(),
                editor,
                metadata.language(),
                String.join("\n", lines));
    }
}
