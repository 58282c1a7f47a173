package org.demarche.web.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.demarche.web.atlas.Atlas;
import org.demarche.web.atlas.Picture;
import org.demarche.web.atlas.Tie;
import org.demarche.web.atlas.Ties;
import org.demarche.web.explore.Phrases;
import org.demarche.web.explore.views.Periods;
import org.demarche.web.explore.views.Timeline;
import org.demarche.web.explore.views.Timeline.NotDrawn;
import org.demarche.web.explore.views.TimelineCounts;
import org.demarche.web.explore.views.TimelineDrawing;
import org.demarche.web.findings.QuadClass;

/// Draws what the rows of an answer say. For one answer.
///
/// @param rows what can be drawn of it
/// @param isTied whether rows say who deals with whom
record ResultPictures(
        List<DrawnRow> rows, boolean isTied, Atlas atlas, Phrases phrases, AnswerDoors doors) {
    Picture network() {
        return Atlas.network(ties(node -> true), null, words());
    }

    Picture map() {
        Ties ties = isTied ? ties(atlas::has) : spots();
        int elsewhere = isTied ? ties(node -> true).all().size() - ties.all().size() : 0;
        return atlas.map(ties, elsewhere, words());
    }

    private AnswerWords words() {
        return new AnswerWords(phrases, doors, null, null);
    }

    private Ties ties(Predicate<Node> isDrawn) {
        Map<Ties.Ends, Integer> counts = new HashMap<>();
        for (DrawnRow row : rows) {
            Node source = row.source();
            Node target = row.target();
            if (source != null
                    && target != null
                    && row.count() > 0
                    && !source.equals(target)
                    && isDrawn.test(source)
                    && isDrawn.test(target)) {
                counts.merge(new Ties.Ends(source, target, row.quad()), row.count(), Integer::sum);
            }
        }
        return Ties.counted(counts, 0);
    }

    /// States by themselves, with how much there is of each.
    private Ties spots() {
        Map<Node, Integer> counts = new HashMap<>();
        for (DrawnRow row : rows) {
            if (row.source() != null && atlas.has(row.source())) {
                counts.merge(row.source(), row.count(), Integer::sum);
            }
        }
        return new Ties(
                List.of(),
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<Node, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(entry -> entry.getKey().getURI()))
                        .toList(),
                0);
    }

    /// Bars by quad class; where all is of one pair, one party's above the axis, the other's below.
    Timeline timeline() {
        List<Node> pair = pair();
        boolean isMirror = pair.size() == 2;
        Periods unit =
                Periods.fitting(
                        rows.stream()
                                .map(row -> Periods.MONTH.of(row.day()))
                                .filter(month -> !month.isEmpty())
                                .toList());
        var counts = new TimelineCounts(unit, kinds(), isMirror);
        for (DrawnRow row : rows) {
            boolean isBelow = isMirror && pair.getLast().equals(row.source());
            counts.add(
                    row.day(),
                    isBelow ? TimelineCounts.BELOW : TimelineCounts.ABOVE,
                    row.quad().map(QuadClass::term).orElse(Tie.RELATED),
                    row.count());
        }
        List<NotDrawn> notDrawn = new ArrayList<>();
        if (counts.unprecise() > 0) {
            notDrawn.add(new NotDrawn("undated", counts.unprecise(), ""));
        }
        if (counts.earlier() > 0) {
            notDrawn.add(new NotDrawn("earlier", counts.earlier(), ""));
        }
        return TimelineDrawing.of(
                counts,
                isMirror
                        ? new AnswerWords(phrases, doors, pair.getFirst(), pair.getLast())
                        : words(),
                isMirror
                        ? List.of(
                                side(pair.getFirst(), pair.getLast()),
                                side(pair.getLast(), pair.getFirst()))
                        : List.of(phrases.text("query.answer"), ""),
                notDrawn,
                List.of());
    }

    private String side(Node from, Node to) {
        return phrases.label(from) + " → " + phrases.label(to);
    }

    /// The kinds that there are, in their order.
    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (QuadClass quad : QuadClass.values()) {
            if (rows.stream().anyMatch(row -> row.quad().filter(quad::equals).isPresent())) {
                kinds.add(quad.term());
            }
        }
        if (rows.stream().anyMatch(row -> row.quad().isEmpty())) {
            kinds.add(Tie.RELATED);
        }
        return kinds;
    }

    /// The two that all rows are about, or nobody.
    private List<Node> pair() {
        Set<Node> parties = new LinkedHashSet<>();
        for (DrawnRow row : rows) {
            Node source = row.source();
            Node target = row.target();
            if (source == null || target == null) {
                return List.of();
            }
            parties.add(source);
            parties.add(target);
        }
        return parties.size() == 2 ? List.copyOf(parties) : List.of();
    }
}
