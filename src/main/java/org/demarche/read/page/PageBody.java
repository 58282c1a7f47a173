package org.demarche.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.read.line.ClutterRules;
import org.demarche.read.line.Notices;
import org.demarche.read.line.TextLine;
import org.demarche.read.line.WordRuns;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the body of the article on a page. Shared by all threads.
final class PageBody {
    private static final double HALF = 0.5;
    private static final int FEW = 40;
    private static final double SAME = 0.8;
    private static final double OTHER = 0.1;
    private static final int EDGE = 5;

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
            lines = better(lines, lines(page, headline, false));
            lines = better(lines, lines(unscripted(page), headline, true));
            lines = better(lines, EmbeddedText.of(page));
        }
        if (told != null && WordRuns.share(told, String.join("\n", lines)) < HALF) {
            return EmbeddedText.split(told).toList();
        }
        return told == null ? lines : within(lines, told);
    }

    /// Without lines at either end that the page does not count as its article, if it counts the
    /// others.
    private static List<String> within(List<String> lines, String told) {
        String whole = String.join("\n", lines);
        if (words(lines) < 2 * FEW
                || WordRuns.share(told, whole) < SAME
                || WordRuns.share(whole, told) < SAME) {
            return lines;
        }
        int from = 0;
        while (from < Math.min(EDGE, lines.size()) && isOutside(lines.get(from), told)) {
            from++;
        }
        int to = lines.size();
        while (to > Math.max(from, lines.size() - EDGE) && isOutside(lines.get(to - 1), told)) {
            to--;
        }
        return lines.subList(from, to);
    }

    private static boolean isOutside(String line, String told) {
        return TextLine.of(line).words() > EDGE && WordRuns.share(line, told) < OTHER;
    }

    /// The longer of two if it has the other in it, or the other is nothing.
    private static List<String> better(List<String> lines, List<String> more) {
        boolean same =
                lines.stream().noneMatch(l -> TextLine.of(l).isParagraph())
                        || WordRuns.share(String.join("\n", lines), String.join("\n", more))
                                >= HALF;
        return same && words(more) > words(lines) ? more : lines;
    }

    /// The page as shown where no programs run.
    private static Document unscripted(Document page) {
        Document plain = page.clone();
        for (Element element : plain.select("noscript")) {
            element.tagName("div")
                    .html(element.childrenSize() == 0 ? element.wholeText() : element.html());
        }
        return plain;
    }

    private List<String> lines(Document page, @Nullable String headline, boolean pruned) {
        Document rest = page.clone();
        Element body = rest.body();
        Clearing.code(body);
        Map<String, Boolean> known = new HashMap<>();
        Prose prose = prose(body, known);
        Clearing.devices(body, prose);
        if (pruned) {
            Clearing.asides(body, prose, true);
        }
        prose = prose(body, known);
        if (pruned) {
            Strangers.remove(body, prose, headline);
            prose = prose(body, known);
        }
        Element container = prose.container(body);
        List<Block> blocks =
                pruned ? Flow.of(container, prose::isForeign) : PageBlocks.of(container);
        return bodyLines.of(blocks, headline, prose::isForeign);
    }

    private Prose prose(Element body, Map<String, Boolean> known) {
        return new Prose(body, notices, rules, known);
    }

    private static int words(List<String> lines) {
        return lines.stream().mapToInt(l -> TextLine.of(l).words()).sum();
    }
}
