package org.demarche.web.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Picture shown(Exploration exploration) {
        Ties ties = Ties.of(exploration, state -> points.of(state).isPresent());
        List<Map.Entry<Node, Integer>> parties = ties.parties();
        var drawing = new PictureDrawing(exploration, addresses, name(), points.spots(), parties);
        List<Tie> strongest = ties.all().subList(0, Math.min(MOST_CURVES, ties.all().size()));
        return new Picture(
                EqualEarth.WIDTH + LABELS,
                EqualEarth.HEIGHT,
                drawing.curves(strongest),
                drawing.dots(parties, new Spot(0, 0), true),
                drawing.rows(ties.all()),
                notes(exploration, ties, ties.all().size() - strongest.size()));
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
