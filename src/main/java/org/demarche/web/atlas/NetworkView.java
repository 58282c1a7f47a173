package org.demarche.web.atlas;

import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.demarche.web.drawing.SvgPicture;
import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.ExploreView;

/// States and organisations and what they do to one another, as a network: the party that was asked
/// for in the middle, else the busiest.
///
/// @param isParty whether an individual is a state or an organisation
record NetworkView(ExploreAddresses addresses, Predicate<Node> isParty) implements ExploreView {
    @Override
    public String name() {
        return "network";
    }

    @Override
    public boolean isPicture() {
        return true;
    }

    @Override
    public SvgPicture picture(Exploration exploration) {
        return AtlasPictures.of(shown(exploration));
    }

    @Override
    public Picture shown(Exploration exploration) {
        return Atlas.network(
                Ties.of(exploration, isParty),
                exploration.filter().node("state"),
                new ExploredWords(exploration, addresses, name()));
    }
}
