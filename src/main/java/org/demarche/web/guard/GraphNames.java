package org.demarche.web.guard;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/// Which names of graphs may come from outside: absolute IRIs, and none that the store takes for
/// something other than a graph, such as the union of all.
public final class GraphNames {
    private static final Pattern ABSOLUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*");
    private static final Pattern SPECIAL =
            Pattern.compile("(?i)(urn:x-(arq|tdb|tdb2)|arq|tdb|tdb2):.*");

    private GraphNames() {}

    /// The name `iri` as a node.
    ///
    /// @throws Refusal with status 400 when it is no name that a graph may have
    public static Node named(String iri) {
        if (!ABSOLUTE.matcher(iri).matches()) {
            throw new Refusal(400, "The name of the graph must be an absolute IRI.");
        }
        Node name = NodeFactory.createURI(iri);
        check(name);
        return name;
    }

    /// @throws Refusal with status 400 when it is one of the names that stand for no graph;
    ///   variables pass
    public static void check(Node name) {
        if (Quad.isDefaultGraph(name)
                || Quad.isUnionGraph(name)
                || (name.isURI() && SPECIAL.matcher(name.getURI()).matches())) {
            throw new Refusal(
                    400,
                    "<"
                            + name
                            + "> is no graph but a sign inside the store; name a graph of your own.");
        }
    }
}
