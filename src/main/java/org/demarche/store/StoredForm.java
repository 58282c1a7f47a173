package org.demarche.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;

/// How the store gives back what is put in: it keeps numbers and dates as values, so that their
/// spelling may change on the way.
public final class StoredForm {
    private StoredForm() {}

    /// The statement as it comes back.
    public static Quad of(Quad quad) {
        Triple triple = quad.asTriple();
        Triple stored = of(triple);
        return stored == triple ? quad : Quad.create(quad.getGraph(), stored);
    }

    /// The triple as it comes back.
    public static Triple of(Triple triple) {
        Node object = triple.getObject();
        NodeId inline = object.isLiteral() ? NodeId.inline(object) : null;
        return inline == null
                ? triple
                : Triple.create(triple.getSubject(), triple.getPredicate(), NodeId.extract(inline));
    }
}
