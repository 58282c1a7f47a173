package org.demarche.web.things;

import java.util.Set;
import org.apache.jena.graph.Node;

/// An individual under all the names that articles gave it.
///
/// @param node the best known of them
/// @param variants all of them, the best known too
public record Thing(Node node, Set<Node> variants) {
    /// The words of the address between the base and the name, such as `state`.
    public String kind(String base) {
        String iri = node.getURI();
        if (!iri.startsWith(base)) {
            return "";
        }
        String path = iri.substring(base.length());
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
