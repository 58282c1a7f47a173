package org.demarche.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.demarche.domain.Span;
import org.jspecify.annotations.Nullable;

/// Which of many things covers a place of a text first in their own order. Immutable.
public final class SpanCover<T> {
    private static final Span NOTHING = new Span(0, 0);

    private final List<T> things;
    private final int[] places;

    /// The number of the first thing that covers the text from the place on, -1 for none.
    private final int[] firsts;

    /// @param span what a thing covers, null for nothing
    public SpanCover(List<T> things, Function<T, @Nullable Span> span) {
        this.things = things;
        List<Span> spans =
                things.stream()
                        .map(t -> span.apply(t) instanceof Span some ? some : NOTHING)
                        .toList();
        places =
                spans.stream()
                        .filter(s -> !s.isEmpty())
                        .flatMapToInt(s -> IntStream.of(s.begin(), s.end()))
                        .sorted()
                        .distinct()
                        .toArray();
        firsts = new int[places.length];
        int[] byBegin = numbers(spans, true);
        int[] byEnd = numbers(spans, false);
        TreeSet<Integer> open = new TreeSet<>();
        int begun = 0;
        int ended = 0;
        for (int i = 0; i < places.length; i++) {
            while (ended < byEnd.length && spans.get(byEnd[ended]).end() <= places[i]) {
                open.remove(byEnd[ended++]);
            }
            while (begun < byBegin.length && spans.get(byBegin[begun]).begin() <= places[i]) {
                open.add(byBegin[begun++]);
            }
            firsts[i] = open.isEmpty() ? -1 : open.first();
        }
    }

    private static int[] numbers(List<Span> spans, boolean byBegin) {
        return IntStream.range(0, spans.size())
                .filter(i -> !spans.get(i).isEmpty())
                .boxed()
                .sorted((a, b) ->
                        byBegin
                                ? Integer.compare(spans.get(a).begin(), spans.get(b).begin())
                                : Integer.compare(spans.get(a).end(), spans.get(b).end()))
                .mapToInt(i -> i)
                .toArray();
    }

    /// The first thing that covers a place, null if none does.
    public @Nullable T at(int place) {
        int before = before(place);
        return before < 0 || firsts[before] < 0 ? null : things.get(firsts[before]);
    }

    /// The first thing that covers a place of the span, null if none does.
    public @Nullable T within(Span span) {
        int first = -1;
        for (int i = Math.max(0, before(span.begin()));
                i < places.length && places[i] < span.end();
                i++) {
            boolean covers = firsts[i] >= 0 && (first < 0 || firsts[i] < first);
            first = covers ? firsts[i] : first;
        }
        return first < 0 ? null : things.get(first);
    }

    /// The last number of a place that is not behind.
    private int before(int place) {
        int at = Arrays.binarySearch(places, place);
        return at < 0 ? -at - 2 : at;
    }
}
