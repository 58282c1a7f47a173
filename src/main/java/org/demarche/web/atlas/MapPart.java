package org.demarche.web.atlas;

import java.util.List;
import org.demarche.web.atlas.Picture.RegionLink;

/// What of the map is drawn.
///
/// @param most how many curves at most
/// @param regions what else can be seen
record MapPart(MapFrame frame, int most, List<RegionLink> regions) {
    static final MapPart WORLD = new MapPart(MapFrame.WORLD, Integer.MAX_VALUE, List.of());
}
