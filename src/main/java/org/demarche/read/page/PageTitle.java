package org.demarche.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The headline of a page's article: what its titles and its headings agree on, without the names
/// of the site and its sections.
final class PageTitle {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff\\u00ad]+");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}{2,8});");
    private static final Pattern TAG = Pattern.compile("</?\\p{Alpha}[^<>]{0,200}>");
    private static final Pattern COUNTER = Pattern.compile("^\\(\\d{1,4}\\)\\s+");
    private static final Pattern COUNT = Pattern.compile("[^\\d]{0,12}\\d{1,6}[^\\d]{0,12}");
    private static final Pattern PARTING = Pattern.compile("\\s+[|–—·•»«›:/-]+\\s+|\\s*[|｜»]\\s*");
    private static final Pattern PREFIX = Pattern.compile("\\s*[|–—:·»-]\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CUT = Pattern.compile("\\s*(?:…|\\.{3})$");
    private static final int TELLING_WORDS = 3;
    private static final int TELLING_LETTERS = 8;
    private static final double ALIKE = 0.6;
    private static final int SHORTEST_SITE = 3;
    private static final int MOST = 300;
    private static final String CLOSE_SIGNS = "-_|–—·";

    private final Document page;
    private final Set<String> sites = new HashSet<>();
    private final List<String> titles;

    /// @param told what the page's data and fields give as headline, the best first
    /// @param sites what the site is called, and its host
    PageTitle(Document page, Stream<String> told, Stream<String> sites) {
        this.page = page;
        sites.map(PageTitle::letters)
                .filter(s -> s.length() >= SHORTEST_SITE)
                .forEach(this.sites::add);
        Set<String> all = new LinkedHashSet<>();
        Stream.concat(told, Stream.of(page.title()))
                .map(PageTitle::clean)
                .filter(t -> !t.isEmpty() && !isSite(t))
                .forEach(all::add);
        titles = List.copyOf(all);
    }

    /// Where the headline stands, null if nowhere.
    @Nullable Element element() {
        Element best = null;
        double most = 0;
        List<Element> headings =
                page.select("h1, h2, [itemprop=headline]").stream().limit(MOST).toList();
        for (Element heading : headings) {
            String text = clean(heading.text());
            if (text.isEmpty() || isSite(text)) {
                continue;
            }
            double fit = fit(text, heading);
            if (fit > most) {
                most = fit;
                best = heading;
            }
        }
        return best == null ? mainHeading(headings) : best;
    }

    /// The only heading of the first rank that tells something, on a page whose titles do not.
    private @Nullable Element mainHeading(List<Element> headings) {
        List<Element> telling =
                headings.stream()
                        .filter(h -> h.normalName().equals("h1"))
                        .filter(h -> isTelling(clean(h.text())) && !isSite(clean(h.text())))
                        .toList();
        boolean told = titles.stream().anyMatch(title -> isTelling(withoutSite(title)));
        return telling.size() == 1 && !told ? telling.getFirst() : null;
    }

    /// How well a heading agrees with the titles, 0 if it does not.
    private double fit(String heading, Element element) {
        double most = 0;
        boolean main = element.normalName().equals("h1") || element.hasAttr("itemprop");
        for (String title : titles) {
            String one = same(title);
            String other = same(heading);
            boolean whole = one.equals(other);
            boolean part = isTelling(heading) && one.startsWith(other) && atParting(title, heading);
            boolean cut =
                    CUT.matcher(title).find()
                            && other.startsWith(same(CUT.matcher(title).replaceFirst("")));
            double share =
                    Math.min(
                            StructuredData.shared(heading, title),
                            StructuredData.shared(withoutSite(title), heading));
            double fit =
                    whole
                            ? 4
                            : part || cut
                                    ? 3
                                    : main && isTelling(heading) && share >= ALIKE ? 1 + share : 0;
            most = Math.max(most, fit + (main && fit > 0 ? 0.5 : 0));
        }
        return most;
    }

    private static boolean atParting(String title, String heading) {
        if (heading.length() >= title.length()) {
            return true;
        }
        char next = title.charAt(heading.length());
        return !Character.isLetterOrDigit(next);
    }

    /// The headline, null if the page has none.
    ///
    /// @param heading where it stands, if anywhere
    @Nullable String text(@Nullable Element heading) {
        if (heading != null) {
            String shown = clean(heading.text());
            for (String title : titles) {
                if (isTelling(title) && isMoreThan(shown, title)) {
                    return title;
                }
            }
            return titles.stream()
                    .filter(t -> t.equalsIgnoreCase(shown) && isShouted(shown))
                    .findFirst()
                    .orElse(shown);
        }
        List<String> bare = new ArrayList<>();
        for (String title : titles) {
            bare.add(withoutSite(title));
        }
        for (String title : bare) {
            for (String longer : bare) {
                boolean part = longer.startsWith(title) && isTelling(title);
                boolean behind =
                        part && PARTING.matcher(longer.substring(title.length())).lookingAt();
                if (behind) {
                    return title;
                }
            }
        }
        for (String title : bare) {
            if (!CUT.matcher(title).find()) {
                return title;
            }
        }
        return bare.isEmpty() ? null : bare.getFirst();
    }

    /// A title up to the first of the parts at its end that names the site, or from behind it.
    private String withoutSite(String title) {
        Matcher parting = PARTING.matcher(title);
        List<Integer> ends = new ArrayList<>();
        List<Integer> starts = new ArrayList<>(List.of(0));
        while (parting.find()) {
            ends.add(parting.start());
            starts.add(parting.end());
        }
        ends.add(title.length());
        int last = ends.size();
        for (int i = ends.size() - 1; i > 0; i--) {
            if (isSite(title.substring(starts.get(i), ends.get(i)))) {
                last = i;
            }
        }
        String rest = title.substring(0, ends.get(last - 1));
        Matcher prefix = PREFIX.matcher(rest);
        if (prefix.find() && isSite(rest.substring(0, prefix.start()))) {
            rest = rest.substring(prefix.end());
        }
        int sign = rest.length() - 1;
        while (sign > 0 && CLOSE_SIGNS.indexOf(rest.charAt(sign)) < 0) {
            sign--;
        }
        if (sign > 0 && isSite(rest.substring(sign + 1))) {
            rest = rest.substring(0, sign);
        }
        return rest.isBlank() ? title : rest.strip();
    }

    /// Whether a text is but the site's name, or that of its host.
    boolean isSite(String text) {
        String letters = letters(text);
        return sites.contains(letters)
                || sites.stream()
                        .anyMatch(s ->
                                s.equals(
                                        letters(
                                                text.replaceFirst(
                                                        "\\.\\p{L}{2,}(?:\\.\\p{L}{2})?$", ""))));
    }

    /// Whether a heading has a title in it and before it a label, or a count behind it.
    private static boolean isMoreThan(String heading, String title) {
        String shown = same(heading);
        String told = same(title);
        boolean labelled = shown.endsWith(" " + told);
        boolean counted =
                shown.startsWith(told + " ")
                        && COUNT.matcher(shown.substring(told.length())).matches();
        return labelled || counted;
    }

    private static boolean isTelling(String text) {
        return text.split(" ").length >= TELLING_WORDS
                || text.codePoints().filter(Character::isIdeographic).count() >= TELLING_LETTERS;
    }

    private static boolean isShouted(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String same(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static String letters(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// In one line, without entities, elements and a counter of what is new.
    static String clean(String text) {
        String clean = text;
        if (ENTITY.matcher(clean).find()) {
            clean = Parser.unescapeEntities(clean, false);
        }
        if (TAG.matcher(clean).find()) {
            clean = Jsoup.parse(clean).text();
        }
        return COUNTER.matcher(SPACE.matcher(clean).replaceAll(" ").strip()).replaceFirst("");
    }
}
