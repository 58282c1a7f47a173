package org.demarche.read.scraped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.read.date.DateLine;
import org.demarche.read.line.Bylines;
import org.demarche.read.line.ParagraphWords;
import org.demarche.read.line.TextLine;
import org.jspecify.annotations.Nullable;

/// Which line of scraped text is the article's headline. Shared by all threads.
final class Titles {
    /// The share of a title's words that the paragraphs have, too.
    private static final double TELLING = 0.4;

    private static final int LONGEST_SITE = 45;
    private static final int SITE = 4;

    /// What stands behind a title: the site, the section, the page's number.
    private static final Pattern SUFFIX = Pattern.compile("^\\s*[|–—:·»-]\\s+\\S.*$");

    private static final Pattern LAST =
            Pattern.compile("\\s[|–—·-]\\s+(?=[^|–—·]{2,40}$)(?!.*\\s-\\s)");
    private static final Pattern SURE =
            Pattern.compile("\\p{L}\\.\\p{L}{2,6}\\b|^\\p{L}+ \\d{1,3}$");
    private static final Pattern DATED =
            Pattern.compile(
                    "^(?:\\p{Ll}{3,9}:? )?\\d{4}-\\d{2}-\\d{2}(?:\\D\\d{2}:\\d{2}\\S{0,9})?\\s+(?=\\p{L})");
    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?\\(?[\\p{L}.]{2,6}\\)?){0,2}$");

    private final DateLine dates;
    private final Bylines bylines;

    Titles(DateLine dates, Bylines bylines) {
        this.dates = dates;
        this.bylines = bylines;
    }

    /// The line that stands there twice, with the site's name behind it or without; else the first
    /// that looks like a title and has words of the article; else what page furniture parts from
    /// the article whose words it has.
    ///
    /// @param head the lines before the first paragraph
    /// @param kept those of them that are article
    @Nullable TextLine headline(List<TextLine> kept, List<TextLine> head, List<TextLine> lines) {
        ParagraphWords paragraphs = new ParagraphWords(lines);
        List<TextLine> titles = kept.stream().filter(this::isTitle).toList();
        List<TextLine> all = head.stream().filter(this::isTitle).toList();
        Map<String, Integer> times = new HashMap<>();
        titles.forEach(t -> times.merge(t.text(), 1, Integer::sum));
        return titles.stream()
                .filter(t -> times.getOrDefault(t.text(), 0) > 1)
                .findFirst()
                .or(() ->
                        all.stream()
                                .filter(t -> lines.stream().anyMatch(l -> isRepeated(t.text(), l)))
                                .findFirst())
                .or(() ->
                        titles.stream()
                                .filter(t -> !dates.isIn(t.text()))
                                .filter(t -> paragraphs.share(t) >= TELLING)
                                .findFirst())
                .or(() -> all.stream().filter(t -> paragraphs.share(t) >= TELLING).findFirst())
                .or(() -> titles.stream().filter(t -> !dates.isIn(t.text())).findFirst())
                .or(() -> titles.stream().findFirst())
                .orElse(null);
    }

    /// Whether a line is the title with more behind it: the site's name, the number of a page.
    static boolean isRepeated(String title, TextLine line) {
        String text = line.text();
        return text.length() > title.length()
                && text.length() <= title.length() + LONGEST_SITE
                && text.startsWith(title)
                && SUFFIX.matcher(text.substring(title.length())).matches();
    }

    /// A title without the day before it, the site's name or the page's number behind it.
    ///
    /// @param site null if it is not known
    static String bare(String text, @Nullable String site) {
        String title = DATED.matcher(text).replaceFirst("");
        Matcher last = LAST.matcher(title);
        if (!last.find()) {
            return title;
        }
        String behind = title.substring(last.end()).strip();
        TextLine rest = TextLine.of(title.substring(0, last.start()));
        boolean bar = last.group().indexOf('|') >= 0 && TextLine.of(behind).words() <= SITE;
        boolean named = behind.equalsIgnoreCase(site) || SURE.matcher(behind).find();
        return rest.isTitleLike() && (bar || named) ? bare(rest.text(), site) : title;
    }

    private boolean isTitle(TextLine line) {
        return line.isTitleLike()
                && !line.text().startsWith("<")
                && !bylines.isLikelyCaption(line)
                && !bylines.isOne(line)
                && !dates.isOne(line.text())
                && !CLOCK.matcher(line.text()).find();
    }
}
