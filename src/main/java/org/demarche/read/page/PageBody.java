package org.demarche.read.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.read.line.TextLine;
import org.demarche.read.line.WordRuns;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the body of the article on a page. Shared by all threads.
final class PageBody {
    private static final String NEVER =
            "script, style, noscript, template, svg, iframe, object, embed, canvas, audio, video,"
                    + " button, input, select, textarea";
    private static final String RARELY =
            "nav, footer, aside, dialog, figcaption, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=dialog],"
                    + " [role=contentinfo], [role=banner], [role=search]";
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?i)(^|[-_\\s])(comments?|commenting|respond|disqus|share|sharing|sharebar|social|"
                            + "related|recirc|recommend(ed|ations?)?|read-?(more|next|also)|also-?read|more-?from|"
                            + "newsletters?|signup|sign-up|subscri(be|ption)s?|promos?|promotion|"
                            + "ads?|advert|advertisement|sponsor(ed)?|outbrain|taboola|zergnet|"
                            + "breadcrumbs?|byline|author|authors|bio|tags?|taglist|keywords|"
                            + "cookies?|consent|gdpr|modal|popup|overlay|paywall|"
                            + "sidebar|side-bar|widget|toolbar|pagination|pager|prev-?next|"
                            + "caption|credits?|copyright|disclaimer|print|skip|masthead|"
                            + "menu|navbar|navigation|nav|footer|login|timestamp|trending|popular|"
                            + "most-?read|hidden|visually-?hidden|sr-only|screen-reader[-\\w]*)($|[-_\\s])");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern TALK =
            Pattern.compile(
                    "(?i)(^|[-_\\s])(comments|comment-?list|disqus|related|recirc)($|[-_\\s])");
    private static final double MUCH = 0.4;
    private static final double MOST = 0.85;
    private static final double HALF = 0.5;
    private static final int FEW = 40;

    private final BodyLines bodyLines;

    PageBody(BodyLines bodyLines) {
        this.bodyLines = bodyLines;
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
        rest.select(NEVER).remove();
        if (pruned) {
            rest.select(RARELY).remove();
            prune(rest.body());
        }
        List<Block> blocks = PageBlocks.of(rest.body());
        Element container = container(blocks, rest.body());
        return bodyLines.of(PageBlocks.of(container), headline);
    }

    private static int words(List<String> lines) {
        return lines.stream().mapToInt(l -> TextLine.of(l).words()).sum();
    }

    /// Removes what its class says to be no article, unless much of the prose is in it.
    private static void prune(Element body) {
        Map<Element, Double> prose = new HashMap<>();
        for (Block block : PageBlocks.of(body)) {
            double weight = Math.max(0, block.weight());
            for (Element e = block.owner(); e != null; e = e.parent()) {
                prose.merge(e, weight, Double::sum);
            }
        }
        double whole = prose.getOrDefault(body, 0.0);
        for (Element element : body.select("[class], [id], [style]")) {
            boolean inside = element.ownerDocument() != null && !element.equals(body);
            double share = prose.getOrDefault(element, 0.0);
            if (inside && share <= most(element) * whole) {
                element.remove();
            }
        }
    }

    /// The share of the prose that an element may have and still be no article, by what it is
    /// called.
    private static double most(Element element) {
        String names = CAMEL.matcher(element.className() + " " + element.id()).replaceAll("-");
        if (TALK.matcher(names).find()) {
            return MOST;
        }
        boolean aside = ASIDE.matcher(names).find() || HIDDEN.matcher(element.attr("style")).find();
        return aside ? MUCH : -1;
    }

    /// The element with the most prose and the least else, the innermost of several.
    private static Element container(List<Block> blocks, Element body) {
        Map<Element, Double> weights = new LinkedHashMap<>();
        for (Block block : blocks) {
            double weight = block.weight();
            for (Element e = block.owner(); e != null; e = e.equals(body) ? null : e.parent()) {
                weights.merge(e, weight, Double::sum);
            }
        }
        Element best = body;
        double most = weights.getOrDefault(body, 0.0);
        for (Map.Entry<Element, Double> entry : weights.entrySet()) {
            if (entry.getValue() > most
                    || (entry.getValue() >= most && entry.getKey().parents().contains(best))) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
