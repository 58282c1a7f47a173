package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Span;
import org.jspecify.annotations.Nullable;

/// What was missed, found without need or found wrong, a line each. For one thread.
final class Faults {
    private static final int AROUND = 60;

    /// What is wrong.
    enum Sort {
        MISSED,
        FALSE_ALARM,
        WRONG
    }

    private final Map<Sort, List<String>> lines = new EnumMap<>(Sort.class);

    /// @param span where it stands in the text, null if nowhere
    void add(Sort sort, Gold gold, @Nullable Span span, String what) {
        lines.computeIfAbsent(sort, s -> new ArrayList<>())
                .add(
                        span == null
                                ? gold.url() + "  " + what
                                : place(gold, span) + "  " + what + "  " + words(gold, span));
    }

    private static String place(Gold gold, Span span) {
        return gold.url() + "#char=" + span.begin() + "," + span.end();
    }

    private static String words(Gold gold, Span span) {
        var body = gold.article().body();
        int end = Math.min(span.end(), body.length());
        int begin = Math.min(span.begin(), end);
        String before = body.cut(new Span(Math.max(0, begin - AROUND), begin));
        String after = body.cut(new Span(end, Math.min(body.length(), end + AROUND)));
        String words = before + "[[" + body.cut(new Span(begin, end)) + "]]" + after;
        return "…" + words.strip().replaceAll("\\s+", " ") + "…";
    }

    /// Some of a sort, spread over all articles.
    List<String> some(Sort sort, int most) {
        List<String> all = lines.getOrDefault(sort, List.of());
        int step = Math.max(1, all.size() / Math.max(1, most));
        List<String> some = new ArrayList<>();
        for (int i = 0; i < all.size() && some.size() < most; i += step) {
            some.add(all.get(i));
        }
        return some;
    }
}
