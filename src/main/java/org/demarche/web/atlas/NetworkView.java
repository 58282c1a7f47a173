package org.demarche.web.atlas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.demarche.web.atlas.Picture.Note;
import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.ExploreView;
import org.jspecify.annotations.Nullable;

/// States and organisations and what they do to one another, as a network: the party that was asked
/// for in the middle, else the busiest.
///
/// @param isParty whether an individual is a state or an organisation
record NetworkView(ExploreAddresses addresses, Predicate<Node> isParty) implements ExploreView {
    private static final int MOST_CURVES = 300;

    @Override
    public String name() {
        return "network";
    }

    @Override
    public Picture shown(Exploration exploration) {
        Ties ties = Ties.of(exploration, isParty);
        List<Map.Entry<Node, Integer>> parties = drawn(ties, exploration.filter().node("state"));
        if (parties.isEmpty()) {
            return new Picture(
                    NetworkLayout.WIDTH, 0, List.of(), List.of(), List.of(), notes(ties, 0, 0));
        }
        List<Node> nodes = parties.stream().map(Map.Entry::getKey).toList();
        var drawing =
                new PictureDrawing(
                        exploration,
                        addresses,
                        name(),
                        NetworkLayout.spots(ties, nodes),
                        ties.parties());
        List<Tie> among = ties.among(new HashSet<>(nodes));
        List<Tie> strongest = among.subList(0, Math.min(MOST_CURVES, among.size()));
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
