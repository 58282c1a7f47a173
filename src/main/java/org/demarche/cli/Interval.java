package org.demarche.cli;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads spans of time such as `30s`, `15m`, `2h` and `1d`.
final class Interval implements ITypeConverter<Duration> {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})\\s?(s|m|h|d)");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of(
                    "s", ChronoUnit.SECONDS,
                    "m", ChronoUnit.MINUTES,
                    "h", ChronoUnit.HOURS,
                    "d", ChronoUnit.DAYS);

    @Override
    public Duration convert(String text) {
        Matcher span = SPAN.matcher(text.strip().toLowerCase(Locale.ROOT));
        ChronoUnit unit = span.matches() ? UNITS.get(span.group(2)) : null;
        long number = unit == null ? 0 : Long.parseLong(span.group(1));
        if (unit == null || number == 0) {
            throw new TypeConversionException(
                    "takes a time such as 30s, 15m, 2h or 1d, not " + text);
        }
        return Duration.of(number, unit);
    }
}
