package org.demarche.read.page;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells parts of a page that are of other articles, or of no article.
final class PageArea {
    private static final Pattern NAMES =
            Pattern.compile(
                    "footer|nav|aside|blockquote|figure|figcaption|form|marquee|template|header|iframe");
    private static final Pattern CLASSES =
            Pattern.compile(
                    "(?i)(?:^|[-_\\s])(?:related|recirc|recommend\\w{0,8}|more-?from|more-?news|"
                            + "read-?(?:more|next|also)|also-?read|sidebar|side-?bar|widgets?|ticker|"
                            + "breaking(?:-news)?|comments?|comment-?list|disqus|respond|trending|"
                            + "popular|most-?read|latest(?:-\\w{1,9})?|teasers?|cards?|carousel|slider|"
                            + "(?<!(?:article|entry|post)[-_])footer|colophon|copyright|masthead|topbar|top-bar|current-?date|"
                            + "today(?:s-date)?|clock|weather|tweet|twitter-tweet|instagram-media|"
                            + "embed|promo|prev-?next|post-navigation|archive|archives|events?|"
                            + "calendar|replies|reply|bio|newsletter|menu)(?:$|[-_\\s])");
    private static final Pattern OTHER_THING =
            Pattern.compile(
                    ".*[/:#](?:\\w{0,20}Comment|Answer|Review|VideoObject|ImageObject|AudioObject|Person|"
                            + "\\w{0,12}Organization|\\w{0,12}Event|SiteNavigationElement|WPSideBar|WPFooter|WPHeader)");
    private static final Pattern FIGURES = Pattern.compile("\\d{4}");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final @Nullable Element headline;
    private final Map<Element, Integer> around = new IdentityHashMap<>();

    /// @param headline of the article, so that what is around it and a part tells nothing of the
    ///   part; null if the page shows none
    PageArea(@Nullable Element headline) {
        this.headline = headline;
        for (Element e = headline; e != null; e = e.parent()) {
            around.put(e, around.size());
        }
    }

    /// How many elements around the headline must be left to come to an element; -1 without
    /// headline.
    int distance(Element element) {
        Element common = common(element);
        return common == null ? -1 : around.getOrDefault(common, -1);
    }

    /// Whether an element is in a part that belongs to something else than the article does.
    boolean isOther(Element element) {
        Element within = headline == null ? element.closest("article") : common(element);
        for (Element e = element; e != null && !isTop(e) && !e.equals(within); e = e.parent()) {
            String name = e.normalName();
            boolean article = name.equals("article") && !e.equals(element);
            if (article || isOfList(e) || NAMES.matcher(name).matches() || isOtherByName(e)) {
                return true;
            }
        }
        return false;
    }

    /// The innermost element that has the headline in it, too.
    private @Nullable Element common(Element element) {
        Element common = element;
        while (common != null && !around.containsKey(common)) {
            common = common.parent();
        }
        return common;
    }

    /// Whether an element is of a list whose elements lead to what is of several days.
    private static boolean isOfList(Element element) {
        return element.normalName().equals("li")
                && element.parent() instanceof Element list
                && list.children().stream()
                                .filter(e -> e.selectFirst("a[href]") != null)
                                .filter(e -> FIGURES.matcher(e.text()).find())
                                .limit(2)
                                .count()
                        == 2;
    }

    private static boolean isTop(Element element) {
        return element.normalName().equals("body");
    }

    private static boolean isOtherByName(Element element) {
        String names = element.className() + " " + element.id();
        return (!names.isBlank() && CLASSES.matcher(CAMEL.matcher(names).replaceAll("-")).find())
                || element.attr("role").toLowerCase(Locale.ROOT).equals("complementary")
                || isOfOtherThing(element);
    }

    /// Whether an element begins the microdata of what is no article.
    static boolean isOfOtherThing(Element element) {
        return OTHER_THING.matcher(element.attr("itemtype")).matches();
    }
}
