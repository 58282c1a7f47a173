package org.demarche.web.atlas;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.QuadClass;

/// What one party does to another, all of one quad class together.
///
/// @param quad empty where nothing tells whether it is cooperation or conflict
/// @param count how often it is told
public record Tie(Node source, Node target, Optional<QuadClass> quad, int count) {
    /// The kind of a tie without a quad class.
    public static final String RELATED = "related";

    /// The term of its quad class, or [#RELATED].
    public String kind() {
        return quad.map(QuadClass::term).orElse(RELATED);
    }

    boolean isBetween(Node one, Node other) {
        return (source.equals(one) && target.equals(other))
                || (source.equals(other) && target.equals(one));
    }
}
