package org.demarche.read.date;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.language.Category;
import org.demarche.language.LanguagePacks;
import org.demarche.read.line.Alternation;

/// The words of all packs around the figures of a date line, as pages mix languages. Immutable.
///
/// @param months the numbers of months by their names, small, as all forms here
/// @param zones the offsets of zones
/// @param marks what is told by letters behind days and times
record DateWords(Map<String, String> months, Map<String, String> zones, Map<String, String> marks) {
    private static final String ORDINAL = "ordinal";
    private static final String AFTERNOON = "afternoon";

    static DateWords of(LanguagePacks packs) {
        return new DateWords(
                forms(packs, Category.MONTH),
                forms(packs, Category.TIME_ZONE),
                forms(packs, Category.DATE_MARK));
    }

    private static Map<String, String> forms(LanguagePacks packs, Category category) {
        Map<String, String> forms = new HashMap<>();
        packs.all().stream()
                .flatMap(p -> p.entries(category).stream())
                .forEach(e -> forms.put(lower(e.form()), e.value()));
        return Map.copyOf(forms);
    }

    static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    String month() {
        return Alternation.of(months.keySet());
    }

    String zone() {
        return Alternation.of(zones.keySet());
    }

    /// Zones from which others are told by the hours between them, as in "UTC+2".
    String zeroZone() {
        return anyOf(zones, offset -> ZoneOffset.of(offset).getTotalSeconds() == 0);
    }

    /// What makes an ordinal of a day's number.
    String ordinal() {
        return anyOf(marks, ORDINAL::equals);
    }

    /// What tells in which half of the day a time is.
    String half() {
        return anyOf(marks, mark -> !mark.equals(ORDINAL));
    }

    boolean isAfternoon(String half) {
        return AFTERNOON.equals(marks.get(lower(half)));
    }

    private static String anyOf(Map<String, String> forms, Predicate<String> wanted) {
        return Alternation.of(
                forms.entrySet().stream()
                        .filter(form -> wanted.test(form.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
