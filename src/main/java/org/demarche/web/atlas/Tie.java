package org.demarche.web.atlas;

import org.apache.jena.graph.Node;
import org.demarche.web.findings.QuadClass;

/// What one party does to another, all of one quad class together.
///
/// @param count how many findings tell of it
record Tie(Node source, Node target, QuadClass quad, int count) {
    boolean isBetween(Node one, Node other) {
        return (source.equals(one) && target.equals(other))
                || (source.equals(other) && target.equals(one));
    }
}
