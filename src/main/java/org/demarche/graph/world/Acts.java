package org.demarche.graph.world;

import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.domain.Act;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.vocabulary.WorldProperties;
import org.jspecify.annotations.Nullable;

/// The acts as the ontology has them. Immutable.
public final class Acts {
    private final Map<Act, Node> edges = new EnumMap<>(Act.class);

    private Acts(Facts facts) {
        for (Act act : Act.values()) {
            Node edge = facts.one(Vocabulary.concept(act), WorldProperties.EDGE);
            if (edge != null) {
                edges.put(act, edge);
            }
        }
    }

    /// The acts of the ontology that comes with the program.
    public static Acts bundled() {
        Facts facts = new Facts();
        TurtleSource.bundled("/ontology/acts.ttl").addTo(facts, Individuals.STANDARD);
        return new Acts(facts);
    }

    /// The property of the plain triple for an asserted relation; null for an act of statements
    /// only.
    public @Nullable Node edge(Act act) {
        return edges.get(act);
    }
}
