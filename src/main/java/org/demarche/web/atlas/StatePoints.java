package org.demarche.web.atlas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Where states are drawn on the map. Immutable.
///
/// @param spots by the states' IRIs
record StatePoints(Map<Node, Spot> spots) {
    private static final String FILE = "/map/states.tsv";

    StatePoints {
        spots = Map.copyOf(spots);
    }

    /// Those that come with the program.
    ///
    /// @param base of the states' IRIs
    static StatePoints bundled(String base) {
        Map<Node, Spot> spots = new HashMap<>();
        for (String row : rows()) {
            String[] cells = row.split("\t", -1);
            spots.put(
                    NodeFactory.createURI(base + "state/" + cells[0]),
                    EqualEarth.spot(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        }
        return new StatePoints(spots);
    }

    private static List<String> rows() {
        try (var in = Objects.requireNonNull(StatePoints.class.getResourceAsStream(FILE), FILE);
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Spot> of(Node state) {
        return Optional.ofNullable(spots.get(state));
    }
}
