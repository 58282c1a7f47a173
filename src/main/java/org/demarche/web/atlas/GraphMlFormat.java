package org.demarche.web.atlas;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.demarche.web.drawing.XmlOutput;
import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.ResultFormat;

/// The network as GraphML: an edge for each direction and quad class, with how many findings tell
/// of it.
record GraphMlFormat(ExploreAddresses addresses, Predicate<Node> isParty) implements ResultFormat {
    @Override
    public String name() {
        return "graphml";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml";
    }

    @Override
    public void write(Exploration exploration, OutputStream out) throws IOException {
        Ties ties = Ties.of(exploration, isParty);
        try (var xml = new XmlOutput(out)) {
            xml.open("graphml", Map.of("xmlns", "http://graphml.graphdrawing.org/xmlns"));
            key(xml, "label", "node", "string");
            key(xml, "iri", "node", "string");
            key(xml, "quad", "edge", "string");
            key(xml, "weight", "edge", "int");
            xml.open("graph", Map.of("edgedefault", "directed"));
            for (Map.Entry<Node, Integer> party : ties.parties()) {
                Node node = party.getKey();
                xml.open("node", Map.of(XmlOutput.NAME, addresses.code(node)));
                data(xml, "label", exploration.phrases().label(node));
                data(xml, "iri", node.getURI());
                xml.end();
            }
            for (Tie tie : ties.all()) {
                Map<String, String> ends = new LinkedHashMap<>();
                ends.put("source", addresses.code(tie.source()));
                ends.put("target", addresses.code(tie.target()));
                xml.open("edge", ends);
                data(xml, "quad", tie.kind());
                data(xml, "weight", "" + tie.count());
                xml.end();
            }
            xml.end().end();
        }
    }

    private static void key(XmlOutput xml, String name, String of, String type) throws IOException {
        Map<String, String> key = new LinkedHashMap<>();
        key.put(XmlOutput.NAME, name);
        key.put("for", of);
        key.put("attr.name", name);
        key.put("attr.type", type);
        xml.open("key", key).end();
    }

    private static void data(XmlOutput xml, String key, String value) throws IOException {
        xml.open("data", Map.of("key", key)).text(value).end();
    }
}
