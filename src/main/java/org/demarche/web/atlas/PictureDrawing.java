package org.demarche.web.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.demarche.web.atlas.Picture.Curve;
import org.demarche.web.atlas.Picture.Dot;
import org.demarche.web.atlas.Picture.Folded;
import org.demarche.web.atlas.Picture.Placed;
import org.demarche.web.atlas.Picture.TieRow;
import org.demarche.web.findings.QuadClass;

/// Draws ties between parties whose places are known. For one picture.
final class PictureDrawing {
    private static final double SMALLEST = 4;
    private static final double GROWTH = 11;
    private static final double ARROW = 7;
    private static final double BEND = 0.12;
    private static final double NEXT_BEND = 11;
    private static final double WIDEST = 9;
    private static final int MOST_LETTERS = 26;
    private static final int MOST_ROWS = 200;

    private final PictureWords words;
    private final Map<Node, Spot> spots;
    private final Map<Node, Double> radii = new HashMap<>();

    /// @param spots where the parties are
    PictureDrawing(
            PictureWords words, Map<Node, Spot> spots, List<Map.Entry<Node, Integer>> parties) {
        this.words = words;
        this.spots = spots;
        double most = parties.isEmpty() ? 1 : parties.getFirst().getValue();
        for (Map.Entry<Node, Integer> party : parties) {
            radii.put(party.getKey(), SMALLEST + GROWTH * Math.sqrt(party.getValue() / most));
        }
    }

    /// The curves of ties, which come with the strongest first; the weakest come first out.
    List<Curve> curves(List<Tie> ties) {
        Map<List<Node>, Integer> drawn = new HashMap<>();
        List<Curve> curves = new ArrayList<>();
        for (Tie tie : ties) {
            int nth = drawn.merge(List.of(tie.source(), tie.target()), 1, Integer::sum) - 1;
            curves.add(
                    new Curve(
                            path(tie, nth),
                            tie.kind(),
                            number(width(tie)),
                            title(tie),
                            words.behind(tie)));
        }
        return curves.reversed();
    }

    /// A curve to the left of the straight way, so that there and back lie apart.
    private String path(Tie tie, int nth) {
        Spot from = spot(tie.source());
        Spot to = spot(tie.target());
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double bend = length * BEND + 6 + nth * NEXT_BEND;
        Spot middle =
                new Spot(
                        (from.x() + to.x()) / 2 + (to.y() - from.y()) / Math.max(1, length) * bend,
                        (from.y() + to.y()) / 2 - (to.x() - from.x()) / Math.max(1, length) * bend);
        Spot start = from.towards(middle, radius(tie.source()));
        Spot end = to.towards(middle, radius(tie.target()) + ARROW);
        return "M%s %sQ%s %s %s %s"
                .formatted(
                        number(start.x()),
                        number(start.y()),
                        number(middle.x()),
                        number(middle.y()),
                        number(end.x()),
                        number(end.y()));
    }

    private Spot spot(Node party) {
        return Objects.requireNonNull(spots.get(party), party::getURI);
    }

    private double radius(Node party) {
        return radii.getOrDefault(party, SMALLEST);
    }

    /// Deeds are thicker than words.
    private static double width(Tie tie) {
        boolean isDeed =
                tie.quad().equals(Optional.of(QuadClass.MATERIAL_COOPERATION))
                        || tie.quad().equals(Optional.of(QuadClass.MATERIAL_CONFLICT));
        double grown = Math.log(tie.count()) / Math.log(2) * 1.1;
        return Math.min(WIDEST, (isDeed ? 2.6 : 1.2) + grown);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private String title(Tie tie) {
        return words.text(
                "atlas.tie",
                words.label(tie.source()),
                words.label(tie.target()),
                words.text("quad." + tie.kind()),
                tie.count());
    }

    /// The dots of parties, the weakest first, so that the busiest lie above.
    ///
    /// @param labelling where their names find room
    List<Dot> dots(List<Map.Entry<Node, Integer>> parties, Labelling labelling) {
        for (Map.Entry<Node, Integer> party : parties) {
            labelling.dot(spot(party.getKey()), radius(party.getKey()));
        }
        List<Dot> dots = new ArrayList<>();
        for (Map.Entry<Node, Integer> party : parties) {
            Node node = party.getKey();
            String label = words.label(node);
            dots.add(
                    labelling.labelled(
                            new Dot(
                                    new Placed(spot(node).x(), spot(node).y(), 0, 0),
                                    radius(node),
                                    shortened(label),
                                    "start",
                                    words.text("atlas.party", label, party.getValue()),
                                    words.about(node))));
        }
        return dots.reversed();
    }

    /// Those who have no dot of their own.
    List<Folded> folded(List<Map.Entry<Node, Integer>> parties) {
        return parties.stream()
                .map(party ->
                        new Folded(
                                words.label(party.getKey()),
                                party.getValue(),
                                words.about(party.getKey())))
                .toList();
    }

    /// A line to the dot of those who have none of their own.
    Curve towardsMany(Node party, int count, Spot many) {
        Spot from = spot(party).towards(many, radius(party));
        return new Curve(
                "M%s %sL%s %s"
                        .formatted(
                                number(from.x()),
                                number(from.y()),
                                number(many.x()),
                                number(many.y())),
                Picture.TO_OTHERS,
                "1.5",
                words.text("atlas.tie.others", words.label(party), count),
                Dot.OTHERS);
    }

    /// Between words where that leaves enough, so that what is seen are words of the name.
    private static String shortened(String label) {
        if (label.length() <= MOST_LETTERS) {
            return label;
        }
        int space = label.lastIndexOf(' ', MOST_LETTERS - 1);
        int end = space > MOST_LETTERS / 3 ? space : MOST_LETTERS - 1;
        return label.substring(0, end).strip() + "…";
    }

    List<TieRow> rows(List<Tie> ties) {
        return ties.stream()
                .limit(MOST_ROWS)
                .map(tie ->
                        new TieRow(
                                words.label(tie.source()),
                                words.label(tie.target()),
                                words.text("quad." + tie.kind()),
                                tie.count(),
                                words.behind(tie)))
                .toList();
    }
}
