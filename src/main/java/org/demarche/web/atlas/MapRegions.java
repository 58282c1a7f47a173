package org.demarche.web.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.web.drawing.SvgSheet;
import org.demarche.web.guard.Refusal;

/// Parts of the map that have a name. Immutable.
///
/// @param frames by their names, in the order of pages
record MapRegions(Map<String, MapFrame> frames) {
    /// All of it.
    static final String WORLD = "world";

    /// Where those are who were found.
    static final String FOUND = "found";

    private static final String FILE = "/map/regions.tsv";

    /// Those that come with the program.
    static MapRegions bundled() {
        Map<String, MapFrame> frames = new LinkedHashMap<>();
        for (String row : SvgSheet.resource(FILE).lines().toList()) {
            if (!row.startsWith("#")) {
                String[] cells = row.split("\t", -1);
                frames.put(
                        cells[0],
                        MapFrame.of(
                                Double.parseDouble(cells[1]),
                                Double.parseDouble(cells[2]),
                                Double.parseDouble(cells[3]),
                                Double.parseDouble(cells[4])));
            }
        }
        return new MapRegions(frames);
    }

    /// All names.
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(WORLD, FOUND));
        names.addAll(frames.keySet());
        return names;
    }

    /// @throws Refusal when there is none of that name
    MapFrame frame(String name) {
        MapFrame frame = name.equals(WORLD) ? MapFrame.WORLD : frames.get(name);
        if (frame == null) {
            throw new Refusal(
                    400,
                    "There is no region “%s”; choose one of %s."
                            .formatted(name, String.join(", ", names())));
        }
        return frame;
    }
}
