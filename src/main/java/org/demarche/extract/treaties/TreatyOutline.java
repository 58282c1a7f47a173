package org.demarche.extract.treaties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.demarche.domain.Span;
import org.demarche.extract.citations.ClauseNumber;
import org.demarche.extract.text.Document;
import org.jspecify.annotations.Nullable;

/// The articles of a treaty's text, told from tables of contents, from articles that are quoted or
/// referred to, and from those of annexes.
final class TreatyOutline {
    private static final int FEWEST = 2;

    /// Articles of fewer characters make a list of titles.
    private static final int LEAST_TEXT = 20;

    /// A table of contents is that much shorter than what it lists.
    private static final int TABLE = 3;

    private final List<TreatyHeading> articles;
    private final List<TreatyHeading> all;
    private final int textEnd;
    private final Map<Integer, NavigableSet<Integer>> places = new HashMap<>();

    /// @param span from the heading on
    record Part(TreatyHeading heading, ClauseNumber number, Span span) {}

    TreatyOutline(Document document) {
        all = new TreatyHeadingFinder(document).headings();
        articles = all.stream().filter(h -> h.number() != null).toList();
        textEnd = document.text().length();
        for (int i = 0; i < articles.size(); i++) {
            places.computeIfAbsent(value(i), v -> new TreeSet<>()).add(i);
        }
    }

    /// The offset of the first heading, be it in a table of contents; the text's end if there is
    /// none.
    int begin() {
        return all.isEmpty() ? textEnd : all.getFirst().begin();
    }

    /// The articles in their order; empty if the text is no treaty.
    List<Part> parts() {
        List<List<Integer>> runs = runs();
        List<Integer> main = null;
        for (List<Integer> run : runs) {
            if (run.size() >= FEWEST
                    && length(run) >= LEAST_TEXT * run.size()
                    && (main == null || isTableOf(main, run))) {
                main = run;
            }
        }
        return main == null ? List.of() : parts(main);
    }

    /// Ascending runs of numbers. A number that leaps ahead of one that is still to come is quoted
    /// or referred to, and so is one that falls back without others after it.
    private List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (run.isEmpty() || follows(i, run.getLast())) {
                run.add(i);
            } else if (begins(i, run.getLast())) {
                runs.add(run);
                run = new ArrayList<>(List.of(i));
            }
        }
        runs.add(run);
        return runs;
    }

    private boolean follows(int article, int last) {
        ClauseNumber number = number(article);
        ClauseNumber before = number(last);
        if (number.follows(before)) {
            return true;
        }
        return number.compareTo(before) > 0 && next(before.value() + 1, article) < 0;
    }

    /// Whether the numbers begin anew: the second comes before the one that the run still waits
    /// for.
    private boolean begins(int article, int last) {
        int value = value(article);
        if (value != 1 || number(article).part() > 1) {
            return false;
        }
        int second = next(2, article);
        int awaited = next(value(last) + 1, article);
        return second >= 0 && (awaited < 0 || second <= awaited);
    }

    /// Where the number comes next after the article, -1 if nowhere.
    private int next(int value, int article) {
        NavigableSet<Integer> at = places.get(value);
        Integer next = at == null ? null : at.higher(article);
        return next == null ? -1 : next;
    }

    private boolean isTableOf(List<Integer> table, List<Integer> run) {
        return run.size() * 5 >= table.size() * 4 && length(run) > TABLE * length(table);
    }

    private int length(List<Integer> run) {
        return parts(run).stream()
                .mapToInt(p -> p.span().end() - p.heading().textBegin())
                .map(n -> Math.max(n, 0))
                .sum();
    }

    private List<Part> parts(List<Integer> run) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            TreatyHeading heading = articles.get(run.get(i));
            int end = i + 1 < run.size() ? articles.get(run.get(i + 1)).begin() : textEnd;
            parts.add(
                    new Part(
                            heading,
                            number(run.get(i)),
                            new Span(heading.begin(), border(heading, end, i + 1 == run.size()))));
        }
        return parts;
    }

    /// Where an article ends: at the next chapter or annex; the last also at any other article.
    private int border(TreatyHeading heading, int end, boolean last) {
        int low = firstAfter(heading);
        for (int i = low; i < all.size() && all.get(i).begin() < end; i++) {
            TreatyHeading other = all.get(i);
            if (other.number() == null ? other.line() > heading.line() + 1 : last) {
                return other.begin();
            }
        }
        return end;
    }

    private int firstAfter(TreatyHeading heading) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).begin() <= heading.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int value(int article) {
        return number(article).value();
    }

    private ClauseNumber number(int article) {
        @Nullable ClauseNumber number = articles.get(article).number();
        if (number == null) {
            throw new IllegalStateException("an article without a number");
        }
        return number;
    }
}
