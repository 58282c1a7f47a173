package org.demarche.extract.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.extract.text.Run;
import org.demarche.language.Column;
import org.demarche.nlp.Tokens;

/// Words that have the shape of a date.
///
/// @param run its tokens
/// @param other the token of a second day of the same month, -1 if there is none
/// @param values what fills each slot
/// @param fillings where each was filled, in order
public record DateMatch(
        Run run,
        int other,
        Map<DateSlot, Integer> values,
        List<Filling> fillings,
        DatePattern pattern) {
    /// @param run the tokens that fill the slot
    record Filling(DateSlot slot, Run run) {}

    public DateMatch {
        values = Map.copyOf(values);
        fillings = List.copyOf(fillings);
    }

    boolean has(DateSlot slot) {
        return values.containsKey(slot);
    }

    int value(DateSlot slot) {
        return values.getOrDefault(slot, DateSlot.NONE);
    }

    /// The first slot's value, or the second's where the first has none.
    int value(DateSlot slot, DateSlot instead) {
        return has(slot) ? value(slot) : value(instead);
    }

    /// The match as one for its second day.
    DateMatch ofOtherDay() {
        Map<DateSlot, Integer> changed = new HashMap<>(values);
        changed.put(DateSlot.DAY, value(DateSlot.OTHER_DAY));
        return new DateMatch(
                new Run(other, end()),
                -1,
                changed,
                fillings.stream().filter(f -> f.run.first() >= other).toList(),
                pattern);
    }

    /// The same figures with that of the month before that of the day.
    DateMatch withMonthFirst() {
        Map<DateSlot, Integer> changed = new HashMap<>(values);
        changed.put(DateSlot.DAY, value(DateSlot.MONTH_NUMBER));
        changed.put(DateSlot.MONTH_NUMBER, value(DateSlot.DAY));
        return new DateMatch(run, other, changed, fillings, pattern);
    }

    /// Its first token.
    int first() {
        return run.first();
    }

    /// The token after its last.
    int end() {
        return run.end();
    }

    boolean isDayOfMonth() {
        return has(DateSlot.DAY) || has(DateSlot.DAY_WORDS);
    }

    /// The match with the year of a date that closely follows: "27 June to 5 July 2020".
    DateMatch withYearOf(DateMatch next) {
        boolean open =
                has(DateSlot.MONTH) && !hasYear() && pattern.entry().column(Column.PICK) == null;
        if (!open
                || next.first() - end() > 2
                || !next.has(DateSlot.MONTH)
                || !next.has(DateSlot.YEAR)) {
            return this;
        }
        Map<DateSlot, Integer> changed = new HashMap<>(values);
        boolean before = value(DateSlot.MONTH) > next.value(DateSlot.MONTH);
        changed.put(DateSlot.YEAR, next.value(DateSlot.YEAR) - (before ? 1 : 0));
        return new DateMatch(run, other, changed, fillings, pattern);
    }

    private boolean hasYear() {
        return has(DateSlot.YEAR)
                || has(DateSlot.YEAR_WORDS)
                || has(DateSlot.YEAR_SHIFT)
                || has(DateSlot.SHORT_YEAR);
    }

    /// The match with the weekday or the like that stands before it.
    DateMatch ledBy(DateMatch lead) {
        Map<DateSlot, Integer> all = new HashMap<>(lead.values);
        all.putAll(values);
        List<Filling> both = new ArrayList<>(lead.fillings);
        both.addAll(fillings);
        return new DateMatch(lead.run.cover(run), other, all, both, pattern);
    }

    /// Whether numbers at its edges go on as something else: an amount, a decade, an address.
    boolean isCut(Tokens tokens) {
        return isGluedBefore(tokens) || isGluedAfter(tokens);
    }

    private boolean isGluedBefore(Tokens tokens) {
        int first = first();
        if (!tokens.isNumber(first) || first == 0) {
            return false;
        }
        char before = tokens.word(first - 1).charAt(0);
        if (Character.getType(before) == Character.CURRENCY_SYMBOL) {
            return true;
        }
        if (before == '-' && has(DateSlot.MONTH)) {
            return false; // the end of a span of time: 27 June-5 July
        }
        return tokens.isGlued(first)
                && (Character.isLetterOrDigit(before) || "/-_.:,+#@=&%".indexOf(before) >= 0);
    }

    private boolean isGluedAfter(Tokens tokens) {
        int end = end();
        if (end >= tokens.size() || !tokens.isNumber(end - 1) || !tokens.isGlued(end)) {
            return false;
        }
        char after = tokens.word(end).charAt(0);
        if (Character.isLetterOrDigit(after)) {
            return run.length() == 1 || !Character.isUpperCase(after);
        }
        boolean more = end + 1 < tokens.size() && tokens.isGlued(end + 1);
        boolean alone = run.length() == 1;
        return after == '%'
                || (more && ".,:/".indexOf(after) >= 0 && tokens.isNumber(end + 1))
                || (more && after == '-' && (alone || !has(DateSlot.MONTH)));
    }
}
