package org.demarche.web.atlas;

import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.ExploreView;

/// States and what they do to one another, on a map of the world.
///
/// @param isParty whether an individual is a state or an organisation
record MapView(ExploreAddresses addresses, Atlas atlas, Predicate<Node> isParty)
        implements ExploreView {
    /// The parameter of an address that makes curves fewer.
    private static final String CURVES = "curves";

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Picture shown(Exploration exploration) {
        Ties ties = Ties.of(exploration, atlas::has);
        int elsewhere = Ties.of(exploration, isParty).all().size() - ties.all().size();
        var words = new ExploredWords(exploration, addresses, name());
        return exploration.parameter(CURVES).isEmpty()
                ? atlas.map(ties, elsewhere, words)
                : atlas.map(ties, exploration.number(CURVES), elsewhere, words);
    }
}
