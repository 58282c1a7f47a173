package org.demarche.read.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Who published a page, as the page calls itself. A wrong name is worse than none.
final class PagePublisher {
    private static final int LONGEST = 80;
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)https?:.*|www\\..*|.*[/@\\\\<>{}].*|[^\\p{L}]*");
    private static final Pattern HOST = Pattern.compile("[\\p{Ll}\\d-]+(?:\\.[\\p{Ll}\\d-]{2,})+");
    private static final Pattern OWNER =
            Pattern.compile(
                    "(?:©|\\([cC]\\)|&copy;)[ ,]{0,3}(?:\\d{4}(?: ?[-–—] ?\\d{2,4})?[ ,.:–-]{0,3})?"
                            + "(\\p{L}[\\p{L}\\p{M}\\d.'’& -]{1,50}?)(?=[,|;:(/–—©]|\\.(?:\\s|$)| - | \\d{4}|$)");
    private static final Pattern PARTING = Pattern.compile("\\s+[|–—·•»«-]\\s+|\\s*[|｜]\\s*");
    private static final Pattern FOOT = Pattern.compile("(?i)footer|copyright|colophon|imprint");
    private static final Pattern YEAR = Pattern.compile("©[ ,]{0,3}\\d{4}|\\d{4}[ ,]{0,3}©");
    private static final String LOGOS =
            "a[href=/], a[rel=home], [class*=logo] img[alt], a[href=/] img[alt], [class*=site-title]";

    private final Document page;
    private final StructuredData data;
    private final PageFields fields;
    private final String host;

    /// @param host of the page's address, empty if it is not known
    PagePublisher(Document page, StructuredData data, PageFields fields, String host) {
        this.page = page;
        this.data = data;
        this.fields = fields;
        this.host = host;
    }

    /// What it is called, null if the page does not say.
    @Nullable String name() {
        List<String> told =
                Stream.of(data.publishers(), fields.all("publisher"), microdata())
                        .flatMap(names -> names)
                        .map(PageTitle::clean)
                        .filter(PagePublisher::isName)
                        .filter(name -> !"nobody".equals(PageFields.kind(name)))
                        .toList();
        return told.stream()
                .filter(name -> !isHost(name))
                .findFirst()
                .or(() -> told.stream().findFirst())
                .or(() -> inTitle().or(this::owner))
                .or(this::handle)
                .orElse(null);
    }

    /// A host's name as it stands is hardly what people call an outlet.
    private static boolean isHost(String name) {
        return HOST.matcher(name).matches();
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST && text.length() > 1 && !NO_NAME.matcher(text).matches();
    }

    private Stream<String> microdata() {
        return page.select("[itemprop=publisher], [itemprop=sourceOrganization]").stream()
                .map(publisher -> {
                    Element name = publisher.selectFirst("[itemprop=name]");
                    Element telling = name == null ? publisher : name;
                    String content = telling.attr("content");
                    return content.isEmpty() ? telling.text() : content;
                })
                .filter(text -> !text.isBlank());
    }

    /// The part at either end of the title that something else on the page calls the site.
    private Optional<String> inTitle() {
        String[] parts = PARTING.split(page.title());
        if (parts.length < 2) {
            return Optional.empty();
        }
        List<String> known =
                Stream.of(
                                Stream.of(host),
                                fields.all("handle"),
                                fields.all("owner"),
                                owners(),
                                page.select(LOGOS).stream()
                                        .map(e -> e.text() + e.attr("alt") + e.attr("title")))
                        .flatMap(names -> names)
                        .map(PageTitle::letters)
                        .filter(letters -> letters.length() > 2)
                        .toList();
        return Stream.of(parts[parts.length - 1], parts[parts.length - 2], parts[0])
                .map(String::strip)
                .filter(PagePublisher::isName)
                .filter(part -> known.stream().anyMatch(k -> isSame(k, PageTitle.letters(part))))
                .findFirst();
    }

    /// Whether names are the same, or one is the other with an article or an ending.
    private static boolean isSame(String known, String part) {
        return part.length() > 2
                && (known.equals(part)
                        || (part.endsWith(known) && part.length() - known.length() <= 3)
                        || (part.startsWith(known) && part.length() - known.length() <= 3)
                        || (known.endsWith(part) && known.length() - part.length() <= 3)
                        || (known.startsWith(part) && known.length() - part.length() <= 3));
    }

    private Optional<String> owner() {
        return owners().filter(PagePublisher::isName).findFirst();
    }

    /// Who has the copyright of the page, not of a picture in it.
    private Stream<String> owners() {
        Stream<String> lines =
                page.body().getElementsContainingOwnText("©").stream()
                        .filter(e -> isFoot(e) || YEAR.matcher(e.text()).find())
                        .map(Element::text)
                        .filter(t -> t.length() <= 3 * LONGEST);
        return Stream.concat(
                        fields.all("owner").map(text -> text.contains("©") ? text : "© " + text),
                        lines)
                .map(OWNER::matcher)
                .filter(Matcher::find)
                .map(owner -> owner.group(1).strip());
    }

    private static boolean isFoot(Element element) {
        return element.closest("footer") != null
                || element.parents().stream()
                        .anyMatch(e -> FOOT.matcher(e.className() + " " + e.id()).find())
                || FOOT.matcher(element.className() + " " + element.id()).find();
    }

    private Optional<String> handle() {
        return fields.all("handle")
                .map(handle -> handle.replaceFirst("^@", "").strip())
                .filter(handle -> isName(handle) && !handle.toLowerCase(Locale.ROOT).equals(handle))
                .findFirst();
    }
}
