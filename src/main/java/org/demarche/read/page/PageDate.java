package org.demarche.read.page;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.domain.PublicationTime;
import org.demarche.read.content.TimeStamp;
import org.demarche.read.date.DateHabits;
import org.demarche.read.date.DateLine;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// When the article of a page appeared: by what machines read, else by what stands near its
/// headline, else by its address, at the day of the place where it was published.
final class PageDate {
    /// No page is older, but some tell when a paper one was printed.
    private static final int FIRST_YEAR = 1990;

    private static final long HALF_HOUR = 30;
    private static final long FAR_EAST = 14 * 60L;
    private static final long FAR_WEST = -12 * 60L;
    private static final int NOON = 12;
    private static final int EASTERN_EVENING = 10;

    private final Document page;
    private final StructuredData data;
    private final PageFields fields;
    private final DateLine dates;
    private final DateHabits habits;

    PageDate(
            Document page,
            StructuredData data,
            PageFields fields,
            DateLine dates,
            DateHabits habits) {
        this.page = page;
        this.data = data;
        this.fields = fields;
        this.dates = dates;
        this.habits = habits;
    }

    /// When it appeared, null if the page does not say.
    ///
    /// @param headline where the headline stands, null if nowhere
    /// @param url the article's address
    @Nullable PublicationTime of(@Nullable Element headline, @Nullable String url) {
        PageArea area = new PageArea(headline);
        DatedParts parts = new DatedParts(page, headline, area, dates, habits);
        List<PublicationTime> told =
                Stream.of(
                                times(data.published()).filter(this::isPast),
                                times(fields.all("published")),
                                times(properties("datePublished", area)),
                                times(fields.all("date")),
                                parts.published(),
                                Stream.of("published")
                                        .map(kind -> ScriptDates.of(page, kind, headline)),
                                times(Stream.concat(data.created(), fields.all("created"))),
                                times(properties("dateCreated", area)),
                                Stream.of(url == null ? page.location() : url).map(AddressDate::of),
                                times(fields.all("served")))
                        .flatMap(times -> times)
                        .filter(Objects::nonNull)
                        .filter(this::isPast)
                        .toList();
        List<PublicationTime> fitting = told.stream().filter(t -> isOfTheWeb(t.day())).toList();
        PublicationTime paper =
                times(data.published()).filter(this::isPast).findFirst().orElse(null);
        if (paper != null && !isOfTheWeb(paper.day())) {
            return paper;
        }
        if (!fitting.isEmpty()) {
            return local(fitting.getFirst(), fitting);
        }
        return Stream.of(
                        times(data.modified()),
                        times(fields.all("modified")),
                        times(properties("dateModified", area)),
                        parts.updated())
                .flatMap(times -> times)
                .filter(this::isPast)
                .filter(t -> isOfTheWeb(t.day()))
                .findFirst()
                .orElse(null);
    }

    private boolean isPast(PublicationTime time) {
        LocalDate latest = habits.latest();
        return latest == null || !time.day().isAfter(latest);
    }

    private static boolean isOfTheWeb(LocalDate day) {
        return day.getYear() >= FIRST_YEAR;
    }

    private Stream<PublicationTime> times(Stream<String> texts) {
        return texts.map(
                        text -> {
                            PublicationTime time = TimeStamp.parse(text);
                            return time == null ? dates.moment(text, habits) : time;
                        })
                .filter(time -> time != null && TimeStamp.isKnown(time.day()));
    }

    /// What elements have for a property in the article's microdata or RDFa.
    private Stream<String> properties(String name, PageArea area) {
        return page
                .body()
                .select("[itemprop~=\\b" + name + "\\b], [property~=\\b" + name + "\\b]")
                .stream()
                .filter(e -> !isOfOther(e, area))
                .map(PageDate::value)
                .filter(Objects::nonNull);
    }

    private static boolean isOfOther(Element element, PageArea area) {
        Element thing = element.closest("[itemtype]");
        return (thing != null && PageArea.isOfOtherThing(thing)) || area.isOther(element);
    }

    private static @Nullable String value(Element element) {
        return Stream.of(
                        element.attr("content"),
                        element.attr("datetime"),
                        element.attr("title"),
                        element.text())
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse(null);
    }

    /// The same moment as people had it on their calendar, where something else on the page tells.
    private static PublicationTime local(PublicationTime best, List<PublicationTime> told) {
        if (best.time() == null || !ZoneOffset.UTC.equals(best.offset())) {
            return best;
        }
        LocalDateTime there = best.day().atTime(best.time());
        for (PublicationTime other : told) {
            if (other.time() == null) {
                continue;
            }
            LocalDateTime here = other.day().atTime(other.time());
            long minutes = Duration.between(there, here).toMinutes();
            ZoneOffset offset = other.offset();
            if (offset == null) {
                boolean zone =
                        minutes != 0
                                && minutes >= FAR_WEST
                                && minutes <= FAR_EAST
                                && minutes % HALF_HOUR == 0;
                if (zone) {
                    return new PublicationTime(
                            here.toLocalDate(),
                            there.plusMinutes(minutes).toLocalTime(),
                            ZoneOffset.ofTotalSeconds((int) minutes * 60));
                }
            } else if (offset.getTotalSeconds() != 0
                    && Math.abs(minutes - offset.getTotalSeconds() / 60) <= 1) {
                return other;
            }
        }
        for (PublicationTime other : told) {
            long days = ChronoUnit.DAYS.between(best.day(), other.day());
            boolean west = days == -1 && best.time().getHour() < NOON;
            boolean east = days == 1 && best.time().getHour() >= EASTERN_EVENING;
            if (other.time() == null && (west || east)) {
                return other;
            }
        }
        return best;
    }
}
