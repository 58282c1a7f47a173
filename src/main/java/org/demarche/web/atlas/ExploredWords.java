package org.demarche.web.atlas;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.findings.Filter;

/// The words of a picture of what was found: ties lead to their sentences, dots to the same picture
/// with the party in the middle.
///
/// @param view the name of the view that the picture is for
record ExploredWords(Exploration exploration, ExploreAddresses addresses, String view)
        implements PictureWords {
    @Override
    public String text(String key, Object... slots) {
        return exploration.phrases().text(key, slots);
    }

    @Override
    public String label(Node party) {
        return exploration.phrases().label(party);
    }

    @Override
    public String behind(Tie tie) {
        Filter part =
                exploration
                        .filter()
                        .with("state", tie.source())
                        .with("other", tie.target())
                        .with("direction", "from")
                        .with("quad", tie.kind());
        return exploration.evidence(addresses, part);
    }

    @Override
    public String about(Node party) {
        Filter filter =
                exploration
                        .filter()
                        .with("state", party)
                        .with("other", (Node) null)
                        .with("direction", "");
        Map<String, String> parameters =
                new LinkedHashMap<>(addresses.parameters(filter, exploration.words()));
        parameters.put("view", view);
        return ExploreAddresses.address("/explore", parameters);
    }
}
