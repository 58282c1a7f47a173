package org.demarche.web.atlas;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.demarche.web.atlas.Picture.RegionLink;
import org.demarche.web.drawing.SvgPicture;
import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.ExploreView;

/// States and what they do to one another, on a map of the world.
///
/// @param isParty whether an individual is a state or an organisation
record MapView(ExploreAddresses addresses, Atlas atlas, MapRegions regions, Predicate<Node> isParty)
        implements ExploreView {
    private static final String REGION = "region";

    /// The parameter of an address that makes curves fewer.
    private static final String CURVES = "curves";

    @Override
    public String name() {
        return "map";
    }

    @Override
    public List<String> parameters() {
        return List.of(REGION);
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
    public List<String> pictureNotes() {
        return List.of("atlas.borders");
    }

    @Override
    public Picture shown(Exploration exploration) {
        Ties ties = Ties.of(exploration, atlas::has);
        int elsewhere = Ties.of(exploration, isParty).all().size() - ties.all().size();
        return atlas.map(
                ties,
                elsewhere,
                part(exploration, ties),
                new ExploredWords(exploration, addresses, name()));
    }

    /// A small map of the strongest alone leads to no regions.
    private MapPart part(Exploration exploration, Ties ties) {
        String region = region(exploration);
        MapFrame frame = frame(exploration, region, ties);
        return exploration.parameter(CURVES).isEmpty()
                ? new MapPart(frame, Integer.MAX_VALUE, links(exploration, region))
                : new MapPart(frame, exploration.number(CURVES), List.of());
    }

    /// Without one in the address: the whole map, or what surrounds the state that is asked for.
    private static String region(Exploration exploration) {
        String asked = exploration.parameter(REGION);
        if (asked.isEmpty()) {
            return exploration.filter().node("state") == null ? MapRegions.WORLD : MapRegions.FOUND;
        }
        return asked;
    }

    private MapFrame frame(Exploration exploration, String region, Ties ties) {
        if (!region.equals(MapRegions.FOUND)) {
            return regions.frame(region);
        }
        Node state = exploration.filter().node("state");
        return MapFrame.around(
                ties.parties().stream()
                        .flatMap(party -> atlas.points().of(party.getKey()).stream())
                        .toList(),
                state == null ? null : atlas.points().of(state).orElse(null));
    }

    private List<RegionLink> links(Exploration exploration, String current) {
        return regions.names().stream()
                .map(region ->
                        new RegionLink(
                                region,
                                exploration.view(addresses, name()) + "&" + REGION + "=" + region,
                                region.equals(current)))
                .toList();
    }
}
