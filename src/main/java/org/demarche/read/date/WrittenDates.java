package org.demarche.read.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Finds dates in a text, in figures or with a month's name. For one text and one thread.
final class WrittenDates {
    private static final int SHORT_WORD = 3;
    private static final int YEAR_WORD = 5;

    private final List<DateToken> tokens;
    private final DateFigures figures;
    private final ToIntFunction<String> months;

    private WrittenDates(String text, DateHabits habits, ToIntFunction<String> months) {
        tokens = DateToken.of(text);
        figures = new DateFigures(habits);
        this.months = months;
    }

    /// All dates in a text, in its order.
    ///
    /// @param months the number of a month by its name, 0 for what is no such name
    static List<WrittenDate> in(String text, DateHabits habits, ToIntFunction<String> months) {
        return text.codePoints().anyMatch(Character::isDigit)
                ? new WrittenDates(text, habits, months).all()
                : List.of();
    }

    private List<WrittenDate> all() {
        List<WrittenDate> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            CalendarMatch hit = at(at);
            if (hit == null) {
                at++;
            } else {
                int last = Math.min(hit.next, tokens.size()) - 1;
                found.add(new WrittenDate(tokens.get(at).start(), tokens.get(last).end(), hit.day));
                at = hit.next;
            }
        }
        return found;
    }

    private record CalendarMatch(@Nullable LocalDate day, int next) {}

    private @Nullable CalendarMatch at(int at) {
        DateToken first = token(at);
        CalendarMatch hit = null;
        if (first.isNumber() && !goesOnFromNumber(at)) {
            hit = figures(at);
            hit = hit == null ? letters(at) : hit;
            hit = hit == null && first.length() <= 2 ? dayMonthYear(at) : hit;
            hit = hit == null && first.length() == 4 ? yearMonthDay(at) : hit;
        } else if (first.isWord()) {
            hit = monthDayYear(at);
        }
        return hit;
    }

    private boolean goesOnFromNumber(int at) {
        DateToken before = token(at - 1);
        return !token(at).spaced()
                && !before.spaced()
                && (before.is('/') || before.is('.') || before.is('-'))
                && token(at - 2).isNumber();
    }

    private DateToken token(int at) {
        return at < 0 || at >= tokens.size() ? DateToken.END : tokens.get(at);
    }

    /// "2026-03-09", "9. 3. 2026", "3/9/26".
    private @Nullable CalendarMatch figures(int at) {
        DateToken sign = token(at + 1);
        boolean parts = sign.is('/') || sign.is('.') || sign.is('-');
        DateToken one = token(at);
        DateToken two = token(at + 2);
        DateToken three = token(at + 4);
        boolean loose = sign.is('.') || sign.spaced() == two.spaced() && !sign.is('-');
        if (!parts
                || !two.isNumber()
                || !three.isNumber()
                || two.length() > 2
                || !token(at + 3).text().equals(sign.text())
                || (!loose && (sign.spaced() || two.spaced() || three.spaced()))
                || (token(at + 5).is(sign.text().charAt(0))
                        && !token(at + 5).spaced()
                        && token(at + 6).isNumber()
                        && !token(at + 6).spaced())) {
            return null;
        }
        if (one.length() == 4 && three.length() <= 2) {
            return new CalendarMatch(
                    DateFigures.day(one.number(), two.number(), three.number()), at + 5);
        }
        int year = three.length() == 4 ? three.number() : figures.shortYear(three);
        return one.length() > 2 || year < 0
                ? null
                : new CalendarMatch(figures.day(one.number(), two.number(), year, sign), at + 5);
    }

    /// Figures with a sign for the year, month and day behind each, as in East Asia.
    private @Nullable CalendarMatch letters(int at) {
        return token(at).length() == 4
                        && isSign(at + 1)
                        && token(at + 1).length() == 1
                        && token(at + 2).isNumber()
                        && isSign(at + 3)
                        && token(at + 3).length() == 1
                        && token(at + 4).isNumber()
                        && isSign(at + 5)
                ? new CalendarMatch(
                        DateFigures.day(
                                token(at).number(), token(at + 2).number(), token(at + 4).number()),
                        at + 6)
                : null;
    }

    private boolean isSign(int at) {
        DateToken token = token(at);
        if (!token.isWord()) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(token.text().codePointAt(0));
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
    }

    /// "9th of March 2026", "9-Mar-26".
    private @Nullable CalendarMatch dayMonthYear(int at) {
        if (!isNumberWithin(at, 9)) {
            return null;
        }
        NamedMonth month = monthFrom(at + 1);
        if (month == null) {
            return null;
        }
        int next = skip(month.next, YEAR_WORD);
        DateToken year = token(next);
        boolean marked = !token(next - 1).isWord() && next > month.next && !token(next - 1).is(',');
        if (!year.isNumber() || (year.length() != 4 && !marked)) {
            return null;
        }
        int number = year.length() == 4 ? year.number() : figures.shortYear(year);
        return number < 0
                ? null
                : new CalendarMatch(
                        DateFigures.day(number, month.number, token(at).number()), next + 1);
    }

    /// "2026. march 9."
    private @Nullable CalendarMatch yearMonthDay(int at) {
        NamedMonth month = monthFrom(at + 1);
        if (month == null) {
            return yearDayMonth(at);
        }
        int next = skip(month.next, 0);
        DateToken day = token(next);
        return day.isNumber() && day.length() <= 2
                ? new CalendarMatch(
                        DateFigures.day(token(at).number(), month.number, day.number()), next + 1)
                : null;
    }

    /// "2026, 9 March".
    private @Nullable CalendarMatch yearDayMonth(int at) {
        int day = skip(at + 1, YEAR_WORD);
        boolean number = token(day).isNumber() && token(day).length() <= 2;
        NamedMonth month = number ? monthFrom(day + 1) : null;
        return month == null
                ? null
                : new CalendarMatch(
                        DateFigures.day(token(at).number(), month.number, token(day).number()),
                        month.next);
    }

    /// "March 9, 2026", "Mar 09 16:02:50 EST 2026".
    private @Nullable CalendarMatch monthDayYear(int at) {
        if (!isNumberWithin(at, 3)) {
            return null;
        }
        int month = months.applyAsInt(token(at).text());
        int day = month == 0 ? at : skip(at + 1, 0);
        if (month == 0 || !token(day).isNumber() || token(day).length() > 2) {
            return null;
        }
        int next = skip(day + 1, SHORT_WORD);
        if (token(next).isNumber() && token(next + 1).is(':')) {
            next += token(next + 3).is(':') ? 5 : 3;
            next += token(next).isWord() ? 1 : 0;
        }
        DateToken year = token(next);
        boolean cut = token(next - 1).is('\'') || token(next - 1).is('’');
        if (!year.isNumber() || (year.length() != 4 && !cut)) {
            return null;
        }
        int number = cut ? figures.shortYear(year) : year.number();
        return number < 0
                ? null
                : new CalendarMatch(DateFigures.day(number, month, token(day).number()), next + 1);
    }

    private boolean isNumberWithin(int at, int tokens) {
        for (int i = at + 1; i <= at + tokens; i++) {
            if (token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private record NamedMonth(int number, int next) {}

    /// The month that begins at a token or behind signs, the end of an ordinal and a short word.
    private @Nullable NamedMonth monthFrom(int from) {
        int at = from;
        boolean word = false;
        for (int skipped = 0; skipped <= 4; skipped++) {
            DateToken token = token(at);
            if (token.isWord()) {
                NamedMonth month = month(at);
                boolean ordinal = at == from && !token.spaced();
                if (month != null || word || token.length() > SHORT_WORD) {
                    return month;
                }
                word = !ordinal;
            } else if (!isFiller(token)) {
                return null;
            }
            at++;
        }
        return null;
    }

    private @Nullable NamedMonth month(int at) {
        int number = months.applyAsInt(token(at).text());
        if (number == 0 && token(at + 1).isNumber()) {
            number = months.applyAsInt(token(at).text() + " " + token(at + 1).number());
            return number == 0 ? null : new NamedMonth(number, at + 2);
        }
        return number == 0 ? null : new NamedMonth(number, at + 1);
    }

    /// Behind signs and one short word.
    private int skip(int from, int longestWord) {
        int at = from;
        boolean word = false;
        for (int signs = 0; signs < 3; signs++) {
            DateToken token = token(at);
            if (isFiller(token)) {
                at++;
            } else if (!word
                    && token.isWord()
                    && (!token.spaced() || token.length() <= longestWord)) {
                word = true;
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isFiller(DateToken token) {
        return token.text().length() == 1 && ".,-/'’‘°–،".contains(token.text());
    }
}
