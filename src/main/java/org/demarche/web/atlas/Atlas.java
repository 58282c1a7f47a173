package org.demarche.web.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.web.atlas.Picture.Curve;
import org.demarche.web.atlas.Picture.Dot;
import org.demarche.web.atlas.Picture.Frame;
import org.demarche.web.atlas.Picture.Note;
import org.demarche.web.atlas.Picture.Placed;
import org.jspecify.annotations.Nullable;

/// Draws ties as a network or on the map of the world.
///
/// @param points where states are on the map
public record Atlas(StatePoints points) {
    private static final int MOST_ON_NETWORK = 300;
    private static final int MOST_ON_MAP = 400;
    private static final double MANY_RADIUS = 16;

    /// Room for the names of what lies at the right edge.
    private static final int LABELS = 90;

    /// That of the states that come with the program.
    ///
    /// @param base of the states' IRIs
    public static Atlas bundled(String base) {
        return new Atlas(StatePoints.bundled(base));
    }

    /// Whether a state has a place on the map.
    public boolean has(Node state) {
        return points.of(state).isPresent();
    }

    /// A network of the busiest parties.
    ///
    /// @param middle who is in the middle; null for the busiest
    public static Picture network(Ties ties, @Nullable Node middle, PictureWords words) {
        List<Map.Entry<Node, Integer>> all = ordered(ties, middle);
        if (all.isEmpty()) {
            return new Picture(
                    Frame.of(NetworkLayout.WIDTH, 0),
                    List.of(),
                    List.of(),
                    List.of(),
                    notes(ties, 0),
                    List.of());
        }
        int seats = all.size() > NetworkLayout.MOST ? NetworkLayout.MOST - 1 : all.size();
        List<Map.Entry<Node, Integer>> parties = all.subList(0, seats);
        List<Map.Entry<Node, Integer>> others = all.subList(seats, all.size());
        List<Node> nodes = parties.stream().map(Map.Entry::getKey).toList();
        var drawing = new PictureDrawing(words, NetworkLayout.spots(ties, nodes), ties.parties());
        List<Tie> among = ties.among(new HashSet<>(nodes));
        List<Tie> strongest = among.subList(0, Math.min(MOST_ON_NETWORK, among.size()));
        List<Curve> curves = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        var labelling =
                new Labelling(
                        NetworkLayout.WIDTH, NetworkLayout.HEIGHT, NetworkLayout.MIDDLE, false);
        if (!others.isEmpty()) {
            curves.addAll(towardsMany(drawing, ties, nodes));
            labelling.dot(NetworkLayout.MANY, MANY_RADIUS);
            dots.add(labelling.labelled(many(words.text("atlas.others", others.size()))));
        }
        curves.addAll(drawing.curves(strongest));
        dots.addAll(drawing.dots(parties, labelling));
        return new Picture(
                Frame.of(NetworkLayout.WIDTH, NetworkLayout.HEIGHT),
                curves,
                dots,
                drawing.rows(ties.all()),
                notes(ties, among.size() - strongest.size()),
                drawing.folded(others));
    }

    private static Dot many(String label) {
        return new Dot(
                new Placed(NetworkLayout.MANY.x(), NetworkLayout.MANY.y(), 0, 0),
                MANY_RADIUS,
                label,
                "middle",
                label,
                Dot.OTHERS);
    }

    private static List<Curve> towardsMany(PictureDrawing drawing, Ties ties, List<Node> drawn) {
        Set<Node> seated = new HashSet<>(drawn);
        Map<Node, Integer> counts = new LinkedHashMap<>();
        for (Tie tie : ties.all()) {
            boolean isOut = seated.contains(tie.source());
            if (isOut != seated.contains(tie.target())) {
                counts.merge(isOut ? tie.source() : tie.target(), tie.count(), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry ->
                        drawing.towardsMany(entry.getKey(), entry.getValue(), NetworkLayout.MANY))
                .toList();
    }

    /// A map of ties between states, and of states without any.
    ///
    /// @param ties of parties that are on the map alone
    /// @param elsewhere how many ties there are besides
    public Picture map(Ties ties, int elsewhere, PictureWords words) {
        return map(ties, ties.parties(), elsewhere, MapPart.WORLD, words);
    }

    /// A map of a part of the world with the strongest ties alone, and the parties that they tie.
    Picture map(Ties ties, int elsewhere, MapPart part, PictureWords words) {
        Set<Node> tied =
                strongest(ties, part).stream()
                        .flatMap(tie -> Stream.of(tie.source(), tie.target()))
                        .collect(Collectors.toSet());
        List<Map.Entry<Node, Integer>> parties =
                ties.parties().stream().filter(party -> tied.contains(party.getKey())).toList();
        return map(ties, parties, elsewhere, part, words);
    }

    private List<Tie> strongest(Ties ties, MapPart part) {
        return shown(ties, part).stream().limit(Math.min(part.most(), MOST_ON_MAP)).toList();
    }

    private List<Tie> shown(Ties ties, MapPart part) {
        return ties.all().stream()
                .filter(tie -> isShown(part, tie.source()) || isShown(part, tie.target()))
                .toList();
    }

    private boolean isShown(MapPart part, Node state) {
        return points.of(state).filter(part.frame()::shows).isPresent();
    }

    private Picture map(
            Ties ties,
            List<Map.Entry<Node, Integer>> parties,
            int elsewhere,
            MapPart part,
            PictureWords words) {
        Map<Node, Spot> spots = new HashMap<>();
        points.spots().forEach((state, spot) -> spots.put(state, part.frame().seen(spot)));
        List<Map.Entry<Node, Integer>> seen =
                parties.stream().filter(party -> isShown(part, party.getKey())).toList();
        var drawing = new PictureDrawing(words, spots, parties);
        List<Tie> strongest = strongest(ties, part);
        int shown = shown(ties, part).size();
        List<Note> notes = new ArrayList<>();
        if (elsewhere > 0) {
            notes.add(new Note("elsewhere", elsewhere));
        }
        if (shown < ties.all().size()) {
            notes.add(new Note("outside", ties.all().size() - shown));
        }
        notes.addAll(notes(ties, shown - strongest.size()));
        int width = EqualEarth.WIDTH + LABELS;
        return new Picture(
                new Frame(width, EqualEarth.HEIGHT, part.frame().ground(), part.regions()),
                drawing.curves(strongest),
                drawing.dots(seen, new Labelling(width, EqualEarth.HEIGHT, new Spot(0, 0), true)),
                drawing.rows(ties.all()),
                notes,
                List.of());
    }

    /// The busiest, after the one that was asked for.
    private static List<Map.Entry<Node, Integer>> ordered(Ties ties, @Nullable Node middle) {
        List<Map.Entry<Node, Integer>> drawn = new ArrayList<>(ties.parties());
        drawn.stream()
                .filter(party -> party.getKey().equals(middle))
                .findFirst()
                .ifPresent(first -> {
                    drawn.remove(first);
                    drawn.addFirst(first);
                });
        return drawn;
    }

    private static List<Note> notes(Ties ties, int curves) {
        List<Note> notes = new ArrayList<>();
        if (curves > 0) {
            notes.add(new Note("weaker", curves));
        }
        if (ties.plain() > 0) {
            notes.add(new Note("plain", ties.plain()));
        }
        return notes;
    }
}
