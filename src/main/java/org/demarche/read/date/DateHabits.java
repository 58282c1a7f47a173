package org.demarche.read.date;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How dates are written where a text is from, and which can be meant.
///
/// @param language in which months are named first of all; null if it is not known
/// @param monthFirst whether the month stands first where all is figures; null if nobody knows, so
///   that such a day stays open unless its figures tell
/// @param latest the last day that can be meant, null if any can
public record DateHabits(
        @Nullable String language, @Nullable Boolean monthFirst, @Nullable LocalDate latest) {
    private static final String UNDETERMINED = "und";

    /// Nothing is known.
    public static final DateHabits UNKNOWN = new DateHabits(null, null, null);

    /// The day first, as most of the world has it.
    public static final DateHabits DAY_FIRST = new DateHabits(null, false, null);

    /// What is usual where a language is written; of one that is written in many states nothing is
    /// known without its region.
    ///
    /// @param tag a language tag such as `en-GB`, or a locale such as `en_GB`
    /// @param region the state by the end of the address, if it names one
    public static DateHabits of(
            @Nullable String tag, @Nullable String region, @Nullable LocalDate latest) {
        ULocale told =
                tag == null ? ULocale.ROOT : ULocale.forLanguageTag(tag.strip().replace('_', '-'));
        String language = told.getLanguage();
        boolean whole = !told.getCountry().isEmpty();
        ULocale locale = whole || region == null ? told : in(language, region);
        boolean open =
                locale.getLanguage().isEmpty()
                        || (locale.getCountry().isEmpty()
                                && language.equals(ULocale.ENGLISH.getLanguage()));
        return new DateHabits(
                language.isEmpty() ? UNDETERMINED : language,
                open ? null : monthFirst(locale),
                latest);
    }

    /// A language in a state, or the state's own one where it is foreign.
    private static ULocale in(String language, String region) {
        ULocale locale = ULocale.createCanonical(new ULocale(language, region).getName());
        return Arrays.asList(ULocale.getAvailableLocales()).contains(locale)
                ? locale
                : ULocale.minimizeSubtags(
                        ULocale.addLikelySubtags(new ULocale(UNDETERMINED, locale.getCountry())));
    }

    /// The same with what else on the page tells whether the month stands first.
    public DateHabits orElse(@Nullable Boolean shown) {
        return monthFirst == null ? new DateHabits(language, shown, latest) : this;
    }

    private static @Nullable Boolean monthFirst(ULocale locale) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.SHORT, locale);
        String pattern =
                format instanceof SimpleDateFormat simple
                        ? simple.toPattern().toLowerCase(Locale.ROOT)
                        : "";
        int month = pattern.indexOf('m');
        int day = pattern.indexOf('d');
        int year = pattern.indexOf('y');
        return year < day && year < month ? null : Boolean.valueOf(month < day);
    }

    boolean allows(LocalDate day) {
        return latest == null || !day.isAfter(latest);
    }
}
