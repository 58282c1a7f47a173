package org.demarche.web.findings;

import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.WorldProperties;

/// Which organisations stand for themselves between states, and which are bodies of somebody:
/// ministries, police, provinces. For one thread, inside a read transaction.
///
/// @param base of the IRIs of individuals
public record Bodies(DatasetGraph store, String base) {
    private static final int DEEPEST = 5;

    /// Whether one is a part of the other, such as a ministry of its state or a commission of its
    /// union.
    public boolean isBodyOf(Node organization, Node whole) {
        Node at = organization;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (at.getURI().startsWith(organizationsOf(whole))) {
                return true;
            }
            Optional<Node> parent = parent(at);
            if (parent.isEmpty()) {
                return false;
            }
            at = parent.get();
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a state, an organisation that has members, or a part of one.
    public boolean isAmongStates(Node party) {
        Node at = party;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (isState(party) || store.contains(Node.ANY, at, WorldProperties.MEMBER, Node.ANY)) {
                return true;
            }
            Optional<Node> parent = parent(at);
            if (parent.isEmpty() || isState(parent.get())) {
                return false;
            }
            at = parent.get();
        }
        return false;
    }

    private boolean isState(Node party) {
        return party.getURI().startsWith(base + "state/");
    }

    private Optional<Node> parent(Node organization) {
        return Iter.asStream(
                        store.find(Node.ANY, organization, Borrowed.SUB_ORGANIZATION_OF, Node.ANY))
                .map(Quad::getObject)
                .findFirst();
    }

    /// Bodies without a name of their own have the code of their state before their kind.
    private String organizationsOf(Node whole) {
        String iri = whole.getURI();
        return base + "organization/" + iri.substring(iri.lastIndexOf('/') + 1) + "-";
    }
}
