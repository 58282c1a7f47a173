package org.demarche.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.domain.PublicationTime;
import org.demarche.read.content.TimeStamp;
import org.demarche.read.date.DateHabits;
import org.demarche.read.date.DateLine;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The parts of a page around its headline that say when the article appeared, by attributes or by
/// their text.
final class DatedParts {
    private static final String MACHINE_READABLE =
            "time, [datetime], abbr[title], [itemprop], [property],"
                    + " [^data-], [class*=date], [class*=Date], [class*=time], [class*=Time],"
                    + " [class*=publish], [class*=posted]";
    private static final Pattern TELLING =
            Pattern.compile(
                    "(?i)date|time|publi|posted|created|issued|epoch|stamp|utc|unix|(?:^|[-_])ts(?:$|[-_])");
    private static final Pattern UPDATE =
            Pattern.compile(
                    "(?i)(?:^|[-_\\s:])(?:date)?(?:updated?|modified|lastmod|edited|revised)");
    private static final Pattern DASH = Pattern.compile("\\s(?:[-–—]|--)\\s|[–—]|--");
    private static final int LONGEST_DATELINE = 90;
    private static final int MOST = 5_000;
    private static final int FIRST = 400;
    private static final int LINES_BEFORE = 8;
    private static final int LINES_BEHIND = 14;
    private static final int FAR = 100;

    private final DateLine dates;
    private final DateHabits habits;
    private final @Nullable Element headline;
    private final PageArea area;
    private final Element body;
    private final Map<Element, Integer> order = new IdentityHashMap<>();
    private final List<DatedPart> parts = new ArrayList<>();

    /// @param distance how many elements around the headline must be left to come to the part
    /// @param update whether it tells when the article was changed
    record DatedPart(Element element, PublicationTime time, int distance, boolean update) {}

    /// @param headline null if the page shows none
    DatedParts(
            Document page,
            @Nullable Element headline,
            PageArea area,
            DateLine dates,
            DateHabits habits) {
        this.area = area;
        this.dates = dates;
        this.habits = habits;
        this.headline = headline;
        body = page.body();
        int at = 0;
        for (Element element : body.getAllElements()) {
            order.put(element, at++);
        }
        body.select(MACHINE_READABLE).stream().limit(MOST).forEach(this::addMachineReadable);
        addLines();
        parts.sort(Comparator.comparingInt(DatedPart::distance));
    }

    /// Those that tell when it appeared, the nearest to the headline first.
    Stream<PublicationTime> published() {
        return parts.stream().filter(p -> !p.update).map(DatedPart::time);
    }

    Stream<PublicationTime> updated() {
        return parts.stream().filter(DatedPart::update).map(DatedPart::time);
    }

    private void addMachineReadable(Element element) {
        boolean update = isUpdate(element);
        PublicationTime time = byAttributes(element);
        boolean named =
                element.normalName().equals("time")
                        || TELLING.matcher(element.className() + " " + element.attr("itemprop"))
                                .find();
        if (time == null && named && element.childrenSize() <= 3) {
            time = dates.publication(element.text(), habits);
            update |= time == null;
        }
        if (time != null) {
            add(element, time, update);
        }
    }

    private @Nullable PublicationTime byAttributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            String value = attribute.getValue().strip();
            boolean telling =
                    name.equals("datetime")
                            || name.equals("content") && isDateProperty(element)
                            || name.equals("title") && !element.normalName().equals("a")
                            || name.startsWith("data-") && TELLING.matcher(name).find();
            if (telling && !value.isEmpty()) {
                PublicationTime time = TimeStamp.parse(value);
                time = time == null ? dates.moment(value, habits) : time;
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }

    private static boolean isDateProperty(Element element) {
        String kind = PageFields.kind(element.attr("itemprop") + element.attr("property"));
        return kind != null;
    }

    private boolean isUpdate(Element element) {
        String names =
                String.join(
                        " ",
                        element.className(),
                        element.id(),
                        element.attr("itemprop"),
                        element.attr("property"));
        Element before = element.previousElementSibling();
        String label = element.ownText() + " " + (before == null ? "" : before.ownText());
        Element parent = element.parent();
        String around = parent == null ? "" : parent.ownText();
        return UPDATE.matcher(names).find() && !names.toLowerCase(Locale.ROOT).contains("publish")
                || dates.isUpdate(label)
                || dates.isUpdate(around) && !dates.isLabelled(around);
    }

    private void addLines() {
        List<Block> blocks = PageBlocks.of(body);
        int title = title(blocks);
        for (int i = 0; i < blocks.size() && i < FIRST + title; i++) {
            String line = blocks.get(i).text();
            boolean near = i >= title - LINES_BEFORE && i <= title + LINES_BEHIND;
            if (near || dates.isLabelled(line)) {
                PublicationTime time = dates.publication(line, habits);
                Element owner = blocks.get(i).owner();
                if (time == null && near && i > title && blocks.get(i).line().isParagraph()) {
                    time = dates.publication(dateline(line), habits);
                }
                if (time != null) {
                    add(owner, time, false);
                } else if (dates.isUpdate(line)) {
                    PublicationTime change = dates.moment(line, habits);
                    if (change != null) {
                        add(owner, change, true);
                    }
                }
            }
        }
    }

    /// What stands before the dash at the beginning of a paragraph, where agencies put it.
    private static String dateline(String paragraph) {
        Matcher dash = DASH.matcher(paragraph);
        return dash.find() && dash.start() <= LONGEST_DATELINE
                ? paragraph.substring(0, dash.start())
                : "";
    }

    private int title(List<Block> blocks) {
        for (int i = 0; headline != null && i < blocks.size(); i++) {
            Element owner = blocks.get(i).owner();
            if (isWithin(owner, headline)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isWithin(Element element, Element other) {
        Element e = element;
        while (e != null && !e.equals(other)) {
            e = e.parent();
        }
        return e != null;
    }

    private void add(Element element, PublicationTime time, boolean update) {
        if (area.isOther(element)) {
            return;
        }
        int distance = area.distance(element);
        boolean before =
                headline != null
                        && order.getOrDefault(element, 0) < order.getOrDefault(headline, 0);
        boolean top = distance >= area.distance(body);
        parts.add(
                new DatedPart(
                        element,
                        time,
                        2 * distance + (before ? 1 : 0) + (top && headline != null ? FAR : 0),
                        update));
    }
}
