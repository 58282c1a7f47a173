package org.demarche.read.date;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The names of months and of the halves of a day in the languages of CLDR. Shared by all threads.
final class MonthNames {
    private static final int LEAST = 3;
    private static final int NONE = 0;
    private static final int STEM = 4;
    private static final int ENDING = 2;
    private static final Pattern PREFIX = Pattern.compile("(?<=\\s)'?(\\p{L})'?(?=M{3,})(?<!M)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE = Pattern.compile("^\\p{L}{2} (?=\\p{L}+\\.?$)");
    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> HALVES = new ConcurrentHashMap<>();

    private MonthNames() {}

    /// Made when a word is met that no language of the text knows; most texts never need it.
    private static final class Everywhere {
        private static final Map<String, Integer> ALL = of(null);

        private Everywhere() {}
    }

    /// The number of a month, 1 to 12, by its name in a language; 0 if it is none.
    static int number(String word, String language) {
        return in(language, key(word));
    }

    /// The same by a name that no two languages have for different months.
    static int anywhere(String word) {
        String key = key(word);
        return key.length() < LEAST ? NONE : Everywhere.ALL.getOrDefault(key, NONE);
    }

    private static int in(String language, String key) {
        Map<String, Integer> names = BY_LANGUAGE.computeIfAbsent(language, MonthNames::of);
        Integer whole = names.get(key);
        int month = whole != null ? whole : shortened(names, key);
        return month == NONE ? inflected(names, key) : month;
    }

    /// By the beginning of one name alone.
    private static int shortened(Map<String, Integer> names, String key) {
        if (key.length() < LEAST) {
            return NONE;
        }
        int found = NONE;
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            if (name.getKey().startsWith(key)) {
                if (found != NONE && found != name.getValue()) {
                    return NONE;
                }
                found = name.getValue();
            }
        }
        return found;
    }

    /// By a name that differs in its last letters alone.
    private static int inflected(Map<String, Integer> names, String key) {
        int found = NONE;
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            String other = name.getKey();
            int least = Math.max(STEM, Math.max(other.length(), key.length()) - ENDING);
            if (key.length() >= least
                    && other.length() >= least
                    && other.regionMatches(0, key, 0, least)) {
                if (found != NONE && found != name.getValue()) {
                    return NONE;
                }
                found = name.getValue();
            }
        }
        return found;
    }

    /// What stands beside a time of 12 hours: the word for the first half of the day, then the one
    /// for the second.
    static List<String> halves(@Nullable String language) {
        return HALVES.computeIfAbsent(
                language == null ? ULocale.ENGLISH.getLanguage() : language,
                tag ->
                        Arrays.stream(new DateFormatSymbols(new ULocale(tag)).getAmPmStrings())
                                .map(MonthNames::key)
                                .toList());
    }

    /// A name as it is compared: small, without the full stop of a short form, and without accents
    /// where the letters stand for themselves.
    static String key(String word) {
        String small = word.toLowerCase(Locale.ROOT).strip().replaceFirst("\\.+$", "");
        boolean plain =
                small.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .allMatch(s -> s == Character.UnicodeScript.LATIN);
        String whole = Normalizer2.getNFDInstance().normalize(small);
        return plain
                ? MARKS.matcher(whole).replaceAll("")
                : Normalizer2.getNFCInstance().normalize(small);
    }

    /// @param language null for all
    private static Map<String, Integer> of(@Nullable String language) {
        Map<String, Integer> names = new HashMap<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (language == null || locale.getLanguage().equals(language)) {
                DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
                add(names, symbols, "");
                String prefix = language == null ? "" : prefix(locale);
                if (!prefix.isEmpty()) {
                    add(names, symbols, prefix);
                }
            }
        }
        names.values().removeIf(month -> month == NONE);
        return Map.copyOf(names);
    }

    /// What a language writes before a month's name without a blank.
    private static String prefix(ULocale locale) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        Matcher before = PREFIX.matcher(format instanceof SimpleDateFormat f ? f.toPattern() : "");
        return before.find() ? before.group(1) : "";
    }

    private static void add(Map<String, Integer> names, DateFormatSymbols symbols, String prefix) {
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] months = symbols.getMonths(context, width);
                for (int i = 0; i < months.length && i < 12; i++) {
                    String name = key(prefix + ARTICLE.matcher(months[i]).replaceFirst(""));
                    if (!name.isEmpty() && !Character.isDigit(name.charAt(0))) {
                        names.merge(name, i + 1, (one, other) -> one.equals(other) ? one : NONE);
                    }
                }
            }
        }
    }
}
