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

/// The network as GEXF 1.3, as Gephi reads it: an edge for each direction and quad class, with how
/// many findings tell of it.
record GexfFormat(ExploreAddresses addresses, Predicate<Node> isParty) implements ResultFormat {
    @Override
    public String name() {
        return "gexf";
    }

    @Override
    public String mediaType() {
        return "application/gexf+xml";
    }

    @Override
    public void write(Exploration exploration, OutputStream out) throws IOException {
        Ties ties = Ties.of(exploration, isParty);
        try (var xml = new XmlOutput(out)) {
            xml.open("gexf", attributes("xmlns", "http://gexf.net/1.3", "version", "1.3"));
            xml.open("graph", attributes("defaultedgetype", "directed"));
            attribute(xml, "node", "iri");
            attribute(xml, "edge", "quad");
            xml.open("nodes", Map.of());
            for (Map.Entry<Node, Integer> party : ties.parties()) {
                Node node = party.getKey();
                String label = exploration.phrases().label(node);
                xml.open("node", attributes(XmlOutput.NAME, addresses.code(node), "label", label));
                value(xml, node.getURI());
                xml.end();
            }
            xml.end().open("edges", Map.of());
            int number = 0;
            for (Tie tie : ties.all()) {
                Map<String, String> edge =
                        attributes(
                                XmlOutput.NAME,
                                "" + number++,
                                "source",
                                addresses.code(tie.source()),
                                "target",
                                addresses.code(tie.target()));
                edge.put("weight", "" + tie.count());
                edge.put("kind", tie.kind());
                xml.open("edge", edge);
                value(xml, tie.kind());
                xml.end();
            }
            xml.end().end().end();
        }
    }

    private static void attribute(XmlOutput xml, String kind, String title) throws IOException {
        xml.open("attributes", attributes("class", kind))
                .open(
                        "attribute",
                        attributes(XmlOutput.NAME, "0", "title", title, "type", "string"))
                .end()
                .end();
    }

    private static void value(XmlOutput xml, String value) throws IOException {
        xml.open("attvalues", Map.of())
                .open("attvalue", attributes("for", "0", "value", value))
                .end()
                .end();
    }

    private static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }
}
