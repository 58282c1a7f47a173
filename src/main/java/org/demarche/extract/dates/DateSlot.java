package org.demarche.extract.dates;

import java.util.Locale;
import java.util.Map;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.NumberWords;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// What a `{slot}` of a date pattern stands for.
enum DateSlot {
    DAY,
    /// A second day of the same month, a date of its own: "18 and {other-day} June".
    OTHER_DAY,
    /// The end of a span of days, which begins with the date.
    LAST_DAY,
    DAY_WORDS(Category.NUMBER, ""),
    MONTH(Category.MONTH, ""),
    MONTH_NUMBER,
    YEAR,
    /// A year that may stand alone, as other numbers of four digits are rarely of its size.
    RECENT_YEAR,
    SHORT_YEAR,
    YEAR_WORDS(Category.NUMBER, ""),
    WEEKDAY(Category.WEEKDAY, ""),
    /// A weekday that stands alone, so that its abbreviations will not do.
    WEEKDAY_NAME(Category.WEEKDAY, ""),
    DAY_SHIFT(Category.RELATIVE_DATE, "day:"),
    WEEK_SHIFT(Category.RELATIVE_DATE, "week:"),
    MONTH_SHIFT(Category.RELATIVE_DATE, "month:"),
    YEAR_SHIFT(Category.RELATIVE_DATE, "year:"),
    COUNT(Category.NUMBER, ""),
    /// Two digits of a clock.
    CLOCK,
    ZONE(Category.TIME_ZONE, "");

    static final int NONE = Integer.MIN_VALUE;
    private static final int CENTURY = 100;

    private final @Nullable Category category;
    private final String unit;

    DateSlot() {
        this(null, "");
    }

    /// @param category of the words that can fill it, null if only digits can
    /// @param unit with which their values begin
    DateSlot(@Nullable Category category, String unit) {
        this.category = category;
        this.unit = unit;
    }

    /// @throws IllegalArgumentException if there is no such slot
    static DateSlot named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// The token after what fills the slot at a token, its value put into `values`; -1 if nothing
    /// there does.
    int fill(Document document, int token, Map<DateSlot, Integer> values) {
        return switch (this) {
            case DAY, OTHER_DAY, LAST_DAY ->
                    put(digits(document, token, 1, 2), 1, 31, token + 1, values);
            case MONTH_NUMBER -> put(digits(document, token, 1, 2), 1, 12, token + 1, values);
            case YEAR -> put(digits(document, token, 4, 4), 1500, 2199, token + 1, values);
            case RECENT_YEAR -> put(digits(document, token, 4, 4), 1900, 2060, token + 1, values);
            case CLOCK -> put(digits(document, token, 1, 2), 0, 59, token + 1, values);
            case SHORT_YEAR -> shortYear(document, token, values);
            case DAY_WORDS -> words(document, token, 1, 31, values);
            case YEAR_WORDS -> words(document, token, 1500, 2199, values);
            case COUNT -> {
                int end = put(digits(document, token, 1, 3), 1, 999, token + 1, values);
                yield end < 0 ? words(document, token, 1, 999, values) : end;
            }
            case MONTH, WEEKDAY, DAY_SHIFT, WEEK_SHIFT, MONTH_SHIFT, YEAR_SHIFT ->
                    listed(document, token, values);
            case WEEKDAY_NAME -> weekdayName(document, token, values);
            case ZONE -> {
                Hit zone = document.wordAt(token, Category.TIME_ZONE);
                yield zone == null ? -1 : zone.end();
            }
        };
    }

    /// The number that is written with so many digits at the token, -1 if none is.
    private static int digits(Document document, int token, int shortest, int longest) {
        String word = document.tokens().word(token);
        if (word.length() < shortest || word.length() > longest) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }

    private int shortYear(Document document, int token, Map<DateSlot, Integer> values) {
        int end = put(digits(document, token, 2, 2), 0, CENTURY - 1, token + 1, values);
        if (end > 0) {
            values.merge(this, 0, (year, zero) -> year + (year < CENTURY / 2 ? 2000 : 1900));
        }
        return end;
    }

    private int words(
            Document document, int token, int least, int most, Map<DateSlot, Integer> values) {
        NumberWords number = NumberWords.at(document, token);
        return number == null ? -1 : put(number.value(), least, most, number.end(), values);
    }

    /// A word of a dictionary; where its form has a capital letter the text must have it, too.
    private int listed(Document document, int token, Map<DateSlot, Integer> values) {
        Hit hit = word(document, token);
        LexicalEntry entry = hit == null || category == null ? null : hit.word(category);
        if (hit == null || entry == null) {
            return -1;
        }
        values.put(this, Integer.parseInt(entry.value().substring(unit.length())));
        return hit.end();
    }

    /// The word of a dictionary at a token that can fill the slot, null if none can.
    @Nullable Hit word(Document document, int token) {
        Tokens tokens = document.tokens();
        for (Hit hit : document.hits().get(token)) {
            LexicalEntry entry = category == null ? null : hit.word(category);
            if (entry != null
                    && entry.value().startsWith(unit)
                    && (Character.isUpperCase(entry.form().charAt(0))
                            ? tokens.isCapitalised(token)
                            : !isInName(tokens, token))) {
                return hit;
            }
        }
        return null;
    }

    /// Whether a common word is capitalised after another capitalised word, as in names of papers.
    private static boolean isInName(Tokens tokens, int token) {
        return token > 0
                && tokens.isCapitalised(token)
                && tokens.isWord(token - 1)
                && tokens.isCapitalised(token - 1);
    }

    private static int weekdayName(Document document, int token, Map<DateSlot, Integer> values) {
        LexicalEntry weekday = document.entryAt(token, Category.WEEKDAY);
        return weekday == null || weekday.has(Trait.ALONE_NO)
                ? -1
                : WEEKDAY.fill(document, token, values);
    }

    private int put(int value, int least, int most, int end, Map<DateSlot, Integer> values) {
        if (value < least || value > most) {
            return -1;
        }
        values.put(this, value);
        return end;
    }
}
