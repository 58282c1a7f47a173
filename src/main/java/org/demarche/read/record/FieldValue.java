package org.demarche.read.record;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.domain.PublicationTime;
import org.demarche.read.content.TimeStamp;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Values of fields, which programs write as strings, numbers, arrays or objects.
final class FieldValue {
    private static final String WWW = "www.";
    private static final int DEEPEST = 12;
    private static final int LONGEST_NAME = 500;
    private static final long SECONDS = 100_000_000_000L;
    private static final long MILLIS = SECONDS * 1000;
    private static final long MICROS = MILLIS * 1000;
    private static final int FIRST_DAY = 1900_00_00;
    private static final int LAST_DAY = 2100_00_00;

    private static final List<String> NAMES =
            List.of(
                    "name",
                    "main",
                    "default",
                    "rendered",
                    "title",
                    "value",
                    "@value",
                    "text",
                    "#text",
                    "_",
                    "label",
                    "uri",
                    "url",
                    "href",
                    "@id");
    private static final List<String> TIMES =
            List.of(
                    "$date",
                    "$numberLong",
                    "seconds",
                    "_seconds",
                    "date",
                    "dateTime",
                    "time",
                    "value",
                    "@value",
                    "iso",
                    "utc",
                    "timestamp",
                    "#text",
                    "_",
                    "published");

    private FieldValue() {}

    /// A name: the string itself, that of an object, the first of an array.
    static @Nullable String name(JsonNode value) {
        return name(value, DEEPEST);
    }

    private static @Nullable String name(JsonNode value, int deep) {
        if (value.isString()) {
            String text = value.stringValue().strip();
            return text.isEmpty() || text.length() > LONGEST_NAME ? null : text;
        }
        if (deep > 0 && value.isArray()) {
            for (JsonNode one : value) {
                String name = name(one, deep - 1);
                if (name != null) {
                    return name;
                }
            }
        }
        if (deep > 0 && value.isObject()) {
            for (String key : NAMES) {
                String name = name(value.path(key), deep - 1);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /// An address of the web, null if the value is none.
    static @Nullable String address(JsonNode value) {
        String name = value.isObject() ? null : name(value);
        if (value.isObject()) {
            for (String key : List.of("@id", "url", "href", "link", "value")) {
                name = name == null ? name(value.path(key)) : name;
            }
        }
        return name != null && isAddress(name) ? name : null;
    }

    static boolean isAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") || lower.startsWith("https://"))
                && text.chars().noneMatch(Character::isWhitespace);
    }

    /// The host of an address; a text that is none stays what it is.
    static @Nullable String host(String text) {
        if (!isAddress(text)) {
            return text.startsWith(WWW) ? text.substring(WWW.length()) : text;
        }
        try {
            String host = URI.create(text).getHost();
            return host == null || !host.startsWith(WWW) ? host : host.substring(WWW.length());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// The lines of a text: the string as it stands, the parts of an array or object below each
    /// other.
    static @Nullable String text(JsonNode value) {
        if (value.isString()) {
            return value.stringValue().isBlank() ? null : value.stringValue();
        }
        List<String> lines = new ArrayList<>();
        collect(value, lines, DEEPEST);
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static void collect(JsonNode value, List<String> lines, int deep) {
        if (value.isString() && !value.stringValue().isBlank()) {
            lines.add(value.stringValue().strip());
        } else if (deep > 0 && value.isArray()) {
            value.forEach(one -> collect(one, lines, deep - 1));
        } else if (deep > 0 && value.isObject()) {
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                if (!FieldNames.BUNDLED.means(field.getKey(), ArticleField.IGNORED)
                        && !(field.getValue().isString() && isAddress(one(field)))) {
                    collect(field.getValue(), lines, deep - 1);
                }
            }
        }
    }

    private static String one(Map.Entry<String, JsonNode> field) {
        return field.getValue().stringValue().strip();
    }

    /// A time: a stamp, a number of seconds or parts of them since 1970, a day as one number, the
    /// numbers of a day in an array, an object with one of them.
    static @Nullable PublicationTime time(JsonNode value) {
        return time(value, DEEPEST);
    }

    private static @Nullable PublicationTime time(JsonNode value, int deep) {
        try {
            if (value.isString()) {
                return stamp(value.stringValue().strip());
            }
            if (value.isNumber()) {
                return number(value.asDouble());
            }
            if (deep == 0) {
                return null;
            }
            if (value.isArray()) {
                return array(value, deep);
            }
            return value.isObject() ? object(value, deep) : null;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable PublicationTime stamp(String text) {
        PublicationTime told = text.length() > LONGEST_NAME ? null : TimeStamp.parse(text);
        if (told == null && isNumber(text)) {
            return number(Double.parseDouble(text));
        }
        return told;
    }

    /// Digits, of which a point parts some.
    private static boolean isNumber(String text) {
        return text.length() >= 8
                && text.length() <= 25
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                && text.indexOf('.') == text.lastIndexOf('.')
                && !text.startsWith(".");
    }

    private static @Nullable PublicationTime number(double number) {
        if (number > FIRST_DAY && number < LAST_DAY && number == Math.rint(number)) {
            PublicationTime day = TimeStamp.parse(Long.toString((long) number));
            if (day != null) {
                return day;
            }
        }
        long whole = (long) number;
        String digits = Long.toString(whole);
        if (digits.length() == 14) {
            PublicationTime time =
                    TimeStamp.parse(digits.substring(0, 8) + "T" + digits.substring(8));
            if (time != null && time.day().getYear() < LAST_DAY / 10_000) {
                return time;
            }
        }
        if (number < FIRST_DAY) {
            return null;
        }
        long second =
                number < SECONDS
                        ? whole
                        : number < MILLIS
                                ? whole / 1000
                                : number < MICROS ? whole / 1_000_000 : whole / 1_000_000_000;
        LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new PublicationTime(time.toLocalDate(), null, null)
                : new PublicationTime(time.toLocalDate(), time.toLocalTime(), ZoneOffset.UTC);
    }

    private static @Nullable PublicationTime array(JsonNode value, int deep) {
        if (value.size() >= 3 && value.get(0).isInt() && value.get(2).isInt()) {
            int year = value.get(0).asInt();
            if (year > FIRST_DAY / 10_000 && year < LAST_DAY / 10_000) {
                return new PublicationTime(
                        LocalDate.of(year, value.get(1).asInt(), value.get(2).asInt()),
                        value.size() >= 5
                                ? LocalTime.of(value.get(3).asInt(), value.get(4).asInt())
                                : null,
                        null);
            }
        }
        for (JsonNode one : value) {
            PublicationTime time = time(one, deep - 1);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private static @Nullable PublicationTime object(JsonNode value, int deep) {
        if (value.path("year").isInt() && value.path("month").isInt()) {
            return new PublicationTime(
                    LocalDate.of(
                            value.path("year").asInt(),
                            value.path("month").asInt(),
                            value.path("day").asInt()),
                    null,
                    null);
        }
        for (String key : TIMES) {
            JsonNode inner = value.path(key);
            PublicationTime time = inner.isMissingNode() ? null : time(inner, deep - 1);
            if (time != null) {
                return time;
            }
        }
        return null;
    }
}
