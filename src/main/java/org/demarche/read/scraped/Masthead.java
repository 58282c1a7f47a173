package org.demarche.read.scraped;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.language.LanguagePacks;
import org.demarche.read.date.DateLine;
import org.demarche.read.line.Alternation;
import org.demarche.read.line.Bylines;
import org.demarche.read.line.TextLine;
import org.jspecify.annotations.Nullable;

/// Reads out of scraped text which outlet it is from: its dateline, the title with the site's name
/// behind it, by-lines, the owner of the copyright, channels to follow, addresses. An agency that
/// is quoted is none. Shared by all threads.
final class Masthead {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String DOMAIN = "\\p{L}[\\p{L}\\d-]{1,30}(?:\\.\\p{L}{2,6}){1,2}";
    private static final String NAME =
            "(?:" + DOMAIN + "|\\p{L}{0,3}\\p{Lu}[\\p{L}\\d]*+)(?: \\p{Lu}[\\p{L}\\d]*+){0,3}";
    private static final String MONTH_AND_DAY = "(?:,? \\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?\\.?)?";
    private static final int PARAGRAPHS = 3;
    private static final int FEW = 10;
    private static final int CREDIT = 15;

    /// "CITY (Outlet) - …", "CITY, March 3 (Outlet) -- …", "CITY, March 3. /OUTLET/. …".
    private static final Pattern IN_BRACKETS =
            Pattern.compile(
                    "^\\p{Lu}[\\p{L} .,'’/-]{1,50}?"
                            + MONTH_AND_DAY
                            + " (?:\\((\\p{Lu}[\\p{L}\\d. ]{1,30})\\) ?(?:-{1,2}|[–—:]) ?|/(\\p{Lu}[\\p{L} ]{1,20})/\\.? )");

    /// "Outlet.com, CITY - …".
    private static final Pattern SITE =
            Pattern.compile(
                    "^("
                            + DOMAIN
                            + ")(?:,? [\\p{L}][\\p{L} .'/-]{1,40}?)?(?: ?[-–—]{1,2} ?\\S|, \\p{Lu})");

    /// "CITY, Outlet - …".
    private static final Pattern PLACE_AND_OUTLET =
            Pattern.compile(
                    "^(\\p{Lu}[\\p{L} .'/()-]{1,40}), ?(\\p{L}[\\p{L}\\d.]+(?: \\p{Lu}[\\p{L}\\d.]*){0,3}) ?[-–—]{1,2} ?(?:\\S|$)");

    private static final Pattern OWNER =
            Pattern.compile(
                    "(?:©|\\(c\\)|copyright @) *(?:copyright )?(?:\\d{4}(?:[-–]\\d{4})? *)?([\\p{L}][\\p{L}\\d.& -]{1,40}?)(?:[,|]|\\. |\\.?$| \\d{4})",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BYLINE =
            Pattern.compile(
                    "^(?:\\p{L}{2,8}:? )?\\p{Lu}[\\p{L}.'’-]*+(?: \\p{Lu}[\\p{L}.'’-]*+){0,4}(?: ?[-–—|] ?|, | ?\\()("
                            + NAME
                            + ")\\)?(?: ?[-–—|] ?\\d.*)?$");

    /// "==Agency", "-- AGENCY", "— Outlet/AGENCY" below an article.
    private static final Pattern SIGNATURE =
            Pattern.compile("^(?:={2}|-{1,2}|[–—]) ?(" + NAME + ")(?:/\\p{Lu}{2,})?$");

    private static final Pattern SITE_AND_DATE =
            Pattern.compile("^(" + DOMAIN + ") ?[-–—|,] ?(?=.*\\d)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\p{L}\\d@/._-])(" + DOMAIN + ")(?![\\p{L}\\d/@-])");
    private static final Pattern SUFFIX = Pattern.compile("^\\s*[|–—:·»-]\\s*(.+)$");
    private static final Pattern LAST_PART = Pattern.compile("^.*\\s[|–—·»-]\\s");
    private static final Pattern PAGE = Pattern.compile("\\p{L}+ \\d{1,3}");
    private static final Pattern OWN_SPELLING =
            Pattern.compile("\\p{L}\\.\\p{L}{2}|\\p{Ll}\\p{Lu}|\\p{Lu}\\p{Lu}\\p{Lu}");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

    private final DateLine dates;
    private final Bylines bylines;
    private final Pattern channel;
    private final Pattern company;

    Masthead(LanguagePacks packs, DateLine dates, Bylines bylines) {
        this.dates = dates;
        this.bylines = bylines;
        channel =
                Pattern.compile(
                        "(?<!\\p{L})(?i:%s) (%s)"
                                .formatted(Alternation.ofBylines(packs, "outlet"), NAME));
        String companies = Alternation.ofBylines(packs, "company");
        company =
                Pattern.compile(
                        "(?:^(?:" + companies + ") |,? (?:" + companies + ")\\.?(?=$| ))", FLAGS);
    }

    /// The outlet's name, as it writes it.
    ///
    /// @param kept the lines of the article
    @Nullable String of(@Nullable TextLine headline, List<TextLine> kept, List<TextLine> lines) {
        List<TextLine> around = lines.stream().filter(l -> !l.isParagraph()).toList();
        List<TextLine> above =
                around.stream().takeWhile(l -> !l.equals(headline)).limit(2 * FEW).toList();
        String name = dateline(kept, around, above);
        name = name == null && headline != null ? behind(headline.text(), around) : name;
        name = name == null ? TextLine.first(around, Masthead::signature) : name;
        name = name == null ? TextLine.first(around, l -> byline(l, around)) : name;
        name = name == null ? TextLine.first(around, this::owner) : name;
        name = name == null ? TextLine.first(around, l -> channel(l, around)) : name;
        name = name == null ? address(around) : name;
        return name == null ? TextLine.first(around, bylines::source) : name;
    }

    private @Nullable String dateline(
            List<TextLine> kept, List<TextLine> around, List<TextLine> above) {
        int paragraphs = 0;
        for (TextLine line : kept) {
            if (bylines.isCaption(line) || dates.isOne(line.text())) {
                continue;
            }
            Matcher agency = IN_BRACKETS.matcher(line.text());
            if (agency.find()) {
                return Objects.requireNonNullElse(agency.group(1), agency.group(2));
            }
            Matcher site = SITE.matcher(line.text());
            if (site.find()) {
                return site.group(1);
            }
            Matcher outlet = PLACE_AND_OUTLET.matcher(line.text());
            if (outlet.find()
                    && !dates.isOne(outlet.group())
                    && isName(outlet.group(1), outlet.group(2), around, above)) {
                return outlet.group(2);
            }
            paragraphs += line.isParagraph() ? 1 : 0;
            if (paragraphs == PARAGRAPHS) {
                break;
            }
        }
        return null;
    }

    /// Whether what stands behind a place is no place: it is spelt as no place is, or the page
    /// calls itself so.
    private static boolean isName(
            String place, String name, List<TextLine> around, List<TextLine> above) {
        boolean small = SMALL.matcher(place).find();
        return OWN_SPELLING.matcher(name).find() && (small || SMALL.matcher(name).find())
                || above.stream().anyMatch(l -> l.text().equalsIgnoreCase(name))
                || around.stream()
                        .limit(2 * FEW)
                        .flatMap(l -> BYLINE.matcher(l.text()).results())
                        .anyMatch(r -> r.group(1).equals(name))
                || name.indexOf(' ') > 0 && recurs(name, around, 3);
    }

    private static boolean recurs(String name, List<TextLine> around, int times) {
        String wanted = lower(name);
        return around.stream().filter(l -> lower(l.text()).contains(wanted)).limit(times).count()
                == times;
    }

    /// What stands behind the title where the page gives it once more.
    private static @Nullable String behind(String title, List<TextLine> around) {
        for (TextLine line : around) {
            String text = line.text();
            if (text.length() > title.length() && text.startsWith(title)) {
                Matcher suffix = SUFFIX.matcher(text.substring(title.length()));
                if (suffix.find()) {
                    String name = LAST_PART.matcher(suffix.group(1)).replaceFirst("").strip();
                    if (TextLine.of(name).words() <= 4 && !PAGE.matcher(name).matches()) {
                        return name;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String signature(String line) {
        Matcher found = SIGNATURE.matcher(line);
        if (!found.find()) {
            return null;
        }
        String name = found.group(1);
        boolean marked = line.startsWith("==") || found.end(1) < line.length();
        return marked || OWN_SPELLING.matcher(name).find() ? name : null;
    }

    private @Nullable String byline(String line, List<TextLine> around) {
        Matcher site = SITE_AND_DATE.matcher(line);
        if (site.find() && dates.isOne(line)) {
            return site.group(1);
        }
        Matcher found = BYLINE.matcher(line);
        if (!found.find()
                || TextLine.of(line).words() > FEW
                || bylines.isCaption(TextLine.of(line))) {
            return null;
        }
        String name = found.group(1);
        boolean known = recurs(name, around, 2);
        return known && (OWN_SPELLING.matcher(name).find() || name.indexOf(' ') > 0) ? name : null;
    }

    private @Nullable String owner(String line) {
        Matcher found = OWNER.matcher(line);
        if (!found.find() || found.start() > CREDIT || bylines.isCaption(TextLine.of(line))) {
            return null;
        }
        String name = company.matcher(found.group(1)).replaceAll("").strip();
        return name.isEmpty() ? found.group(1).strip() : name.replaceFirst("^[^\\p{L}\\d]+", "");
    }

    private @Nullable String channel(String line, List<TextLine> around) {
        Matcher found = channel.matcher(line);
        if (!found.find()) {
            return null;
        }
        String name = found.group(1);
        return OWN_SPELLING.matcher(name).find() || recurs(name, around, 2) ? name : null;
    }

    /// The site that the page names most.
    private static @Nullable String address(List<TextLine> around) {
        Map<String, Integer> times = new HashMap<>();
        String most = null;
        for (TextLine line : around) {
            Matcher found = ADDRESS.matcher(line.text());
            while (found.find()) {
                String site = found.group(1);
                int count = times.merge(lower(site), 1, Integer::sum);
                if (most == null || count > times.getOrDefault(lower(most), 0)) {
                    most = site;
                }
            }
        }
        return most;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
