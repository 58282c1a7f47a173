package org.demarche.read.date;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    /// The number of a month, 0 for what is none.
    int month(String word) {
        return Integer.parseInt(months.getOrDefault(lower(word), "0"));
    }

    /// Zones from which others are told by the hours between them, as in "UTC+2".
    String zeroZone() {
        return Alternation.of(
                zones.entrySet().stream()
                        .filter(z -> ZoneOffset.of(z.getValue()).getTotalSeconds() == 0)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /// Whether a word tells in which half of the day a time is.
    boolean isHalf(String word) {
        String mark = marks.get(lower(word));
        return mark != null && !mark.equals(ORDINAL);
    }

    boolean isAfternoon(String half) {
        return AFTERNOON.equals(marks.get(lower(half)));
    }
}
