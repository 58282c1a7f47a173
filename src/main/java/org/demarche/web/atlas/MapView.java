package org.demarche.web.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.web.atlas.Picture.Note;
import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.ExploreView;

/// States and what they do to one another, on a map of the world.
///
/// @param isParty whether an individual is a state or an organisation
record MapView(ExploreAddresses addresses, StatePoints points, Predicate<Node> isParty)
        implements ExploreView {
    /// Room for the names of what lies at the right edge.
    private static final int LABELS = 90;

    private static final int MOST_CURVES = 400;

    /// The parameter of an address that makes them fewer.
    private static final String CURVES = "curves";

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Picture shown(Exploration exploration) {
        Ties ties = Ties.of(exploration, state -> points.of(state).isPresent());
        List<Tie> strongest = ties.all().stream().limit(most(exploration)).toList();
        Set<Node> tied =
                strongest.stream()
                        .flatMap(tie -> Stream.of(tie.source(), tie.target()))
                        .collect(Collectors.toSet());
        List<Map.Entry<Node, Integer>> parties =
                ties.parties().stream().filter(party -> tied.contains(party.getKey())).toList();
        var drawing = new PictureDrawing(exploration, addresses, name(), points.spots(), parties);
        return new Picture(
                EqualEarth.WIDTH + LABELS,
                EqualEarth.HEIGHT,
                drawing.curves(strongest),
                drawing.dots(parties, new Spot(0, 0), true),
                drawing.rows(ties.all()),
                notes(exploration, ties, ties.all().size() - strongest.size()));
    }

    private static int most(Exploration exploration) {
        return exploration.parameter(CURVES).isEmpty()
                ? MOST_CURVES
                : Math.min(MOST_CURVES, exploration.number(CURVES));
    }

    private List<Note> notes(Exploration exploration, Ties ties, int curves) {
        List<Note> notes = new ArrayList<>();
        int elsewhere = Ties.of(exploration, isParty).all().size() - ties.all().size();
        if (elsewhere > 0) {
            notes.add(new Note("elsewhere", elsewhere));
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
