package org.demarche.read.page;

import java.util.List;
import org.demarche.read.line.ClutterRules;
import org.demarche.read.line.Notices;
import org.demarche.read.line.TextLine;
import org.demarche.read.line.WordRuns;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the body of the article on a page. Shared by all threads.
final class PageBody {
    private static final double HALF = 0.5;
    private static final int FEW = 40;

    private final BodyLines bodyLines;
    private final Notices notices;
    private final ClutterRules rules;

    PageBody(BodyLines bodyLines, Notices notices, ClutterRules rules) {
        this.bodyLines = bodyLines;
        this.notices = notices;
        this.rules = rules;
    }

    /// The body's lines; none if the page has no text.
    ///
    /// @param headline is no line of the body
    /// @param told the body as the page's metadata has it
    List<String> lines(Document page, @Nullable String headline, @Nullable String told) {
        List<String> lines = lines(page, headline, true);
        if (words(lines) < FEW) {
            List<String> more = lines(page, headline, false);
            lines = words(more) > words(lines) ? more : lines;
        }
        if (told != null && WordRuns.share(told, String.join("\n", lines)) < HALF) {
            return Jsoup.parse(told)
                    .body()
                    .wholeText()
                    .lines()
                    .filter(l -> !l.isBlank())
                    .map(String::strip)
                    .toList();
        }
        return lines;
    }

    private List<String> lines(Document page, @Nullable String headline, boolean pruned) {
        Document rest = page.clone();
        Element body = rest.body();
        Clearing.code(body);
        Prose prose = prose(body);
        Clearing.devices(body, prose);
        if (pruned) {
            Clearing.asides(body, prose, true);
        }
        prose = prose(body);
        Element container = prose.container(body);
        return bodyLines.of(PageBlocks.of(container), headline, prose::isForeign);
    }

    private Prose prose(Element body) {
        return new Prose(body, notices, rules);
    }

    private static int words(List<String> lines) {
        return lines.stream().mapToInt(l -> TextLine.of(l).words()).sum();
    }
}
