package org.demarche.web.atlas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.web.atlas.Picture.Note;
import org.jspecify.annotations.Nullable;

/// Draws ties as a network or on the map of the world.
///
/// @param points where states are on the map
public record Atlas(StatePoints points) {
    private static final int MOST_ON_NETWORK = 300;
    private static final int MOST_ON_MAP = 400;

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
        List<Map.Entry<Node, Integer>> parties = drawn(ties, middle);
        if (parties.isEmpty()) {
            return new Picture(
                    NetworkLayout.WIDTH, 0, List.of(), List.of(), List.of(), notes(ties, 0, 0));
        }
        List<Node> nodes = parties.stream().map(Map.Entry::getKey).toList();
        var drawing = new PictureDrawing(words, NetworkLayout.spots(ties, nodes), ties.parties());
        List<Tie> among = ties.among(new HashSet<>(nodes));
        List<Tie> strongest = among.subList(0, Math.min(MOST_ON_NETWORK, among.size()));
        return new Picture(
                NetworkLayout.WIDTH,
                NetworkLayout.HEIGHT,
                drawing.curves(strongest),
                drawing.dots(parties, NetworkLayout.MIDDLE, false),
                drawing.rows(ties.all()),
                notes(
                        ties,
                        ties.parties().size() - parties.size(),
                        among.size() - strongest.size()));
    }

    /// A map of ties between states, and of states without any.
    ///
    /// @param ties of parties that are on the map alone
    /// @param elsewhere how many ties there are besides
    public Picture map(Ties ties, int elsewhere, PictureWords words) {
        List<Tie> strongest = strongest(ties, MOST_ON_MAP);
        return map(ties, strongest, ties.parties(), elsewhere, words);
    }

    /// A map of the strongest ties alone, and of the parties that they tie.
    Picture map(Ties ties, int most, int elsewhere, PictureWords words) {
        List<Tie> strongest = strongest(ties, Math.min(most, MOST_ON_MAP));
        Set<Node> tied =
                strongest.stream()
                        .flatMap(tie -> Stream.of(tie.source(), tie.target()))
                        .collect(Collectors.toSet());
        List<Map.Entry<Node, Integer>> parties =
                ties.parties().stream().filter(party -> tied.contains(party.getKey())).toList();
        return map(ties, strongest, parties, elsewhere, words);
    }

    private static List<Tie> strongest(Ties ties, int most) {
        return ties.all().subList(0, Math.min(most, ties.all().size()));
    }

    private Picture map(
            Ties ties,
            List<Tie> strongest,
            List<Map.Entry<Node, Integer>> parties,
            int elsewhere,
            PictureWords words) {
        var drawing = new PictureDrawing(words, points.spots(), parties);
        List<Note> notes = new ArrayList<>();
        if (elsewhere > 0) {
            notes.add(new Note("elsewhere", elsewhere));
        }
        notes.addAll(notes(ties, 0, ties.all().size() - strongest.size()));
        return new Picture(
                EqualEarth.WIDTH + LABELS,
                EqualEarth.HEIGHT,
                drawing.curves(strongest),
                drawing.dots(parties, new Spot(0, 0), true),
                drawing.rows(ties.all()),
                notes);
    }

    /// The busiest, after the one that was asked for.
    private static List<Map.Entry<Node, Integer>> drawn(Ties ties, @Nullable Node middle) {
        List<Map.Entry<Node, Integer>> drawn = new ArrayList<>(ties.parties());
        drawn.stream()
                .filter(party -> party.getKey().equals(middle))
                .findFirst()
                .ifPresent(first -> {
                    drawn.remove(first);
                    drawn.addFirst(first);
                });
        return drawn.subList(0, Math.min(NetworkLayout.MOST, drawn.size()));
    }

    private static List<Note> notes(Ties ties, int parties, int curves) {
        List<Note> notes = new ArrayList<>();
        if (parties > 0) {
            notes.add(new Note("others", parties));
        }
        if (curves > 0) {
            notes.add(new Note("weaker", curves));
        }
        if (ties.plain() > 0) {
            notes.add(new Note("plain", ties.plain()));
        }
        return notes;
    }
}
