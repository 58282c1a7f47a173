package org.demarche.read.date;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.demarche.domain.PublicationTime;
import org.jspecify.annotations.Nullable;

/// Reads times as mail, HTTP, scripts and databases write them: in figures or with English names of
/// months, in any order that tells itself. Shared by all threads.
public final class MachineDate {
    private static final int LONGEST = 80;
    private static final String ENGLISH = ULocale.ENGLISH.getLanguage();

    /// The zones that RFC 822 names.
    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    Map.entry("utc", "+00:00"),
                    Map.entry("ut", "+00:00"),
                    Map.entry("gmt", "+00:00"),
                    Map.entry("z", "+00:00"),
                    Map.entry("est", "-05:00"),
                    Map.entry("edt", "-04:00"),
                    Map.entry("cst", "-06:00"),
                    Map.entry("cdt", "-05:00"),
                    Map.entry("mst", "-07:00"),
                    Map.entry("mdt", "-06:00"),
                    Map.entry("pst", "-08:00"),
                    Map.entry("pdt", "-07:00"));

    private static final ClockTime CLOCKS = new ClockTime(new DateWords(Map.of(), ZONES, Map.of()));
    private static final ToIntFunction<String> MONTHS = word -> MonthNames.number(word, ENGLISH);

    private MachineDate() {}

    /// The time in a text that begins with it; null if there is none, or if it stays open which
    /// figure is the month.
    public static @Nullable PublicationTime parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        List<WrittenDate> dates = WrittenDates.in(text, DateHabits.UNKNOWN, MONTHS);
        return dates.isEmpty()
                ? null
                : CLOCKS.moment(text, dates.getFirst(), MonthNames.halves(ENGLISH));
    }
}
