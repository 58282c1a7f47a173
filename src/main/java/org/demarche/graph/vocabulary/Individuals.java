package org.demarche.graph.vocabulary;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// The IRIs of individuals, all of which start with one base.
///
/// @param base an absolute IRI that ends in `/` or `#`
public record Individuals(String base) {
    public static final Individuals STANDARD = new Individuals(Prefixes.ID);

    /// @throws IllegalArgumentException if the base is no IRI of that kind
    public Individuals {
        if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]*[/#]")) {
            throw new IllegalArgumentException(
                    "\"" + base + "\" cannot start IRIs: give an absolute IRI that ends in / or #");
        }
    }

    /// The IRI of a path below the base, such as `state/PRK`; what no IRI may have is
    /// percent-encoded, parts of more than 200 characters are cut.
    public Node iri(String path) {
        return NodeFactory.createURI(base + PathEncoding.encoded(PathParts.bounded(path)));
    }

    /// The path of an individual's IRI below this base or the standard one.
    public Optional<String> path(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        String iri = node.getURI();
        if (iri.startsWith(base)) {
            return Optional.of(iri.substring(base.length()));
        }
        return iri.startsWith(Prefixes.ID)
                ? Optional.of(iri.substring(Prefixes.ID.length()))
                : Optional.empty();
    }

    /// The same triple with the individuals of the standard base below this one.
    public Triple own(Triple triple) {
        return base.equals(Prefixes.ID)
                ? triple
                : Triple.create(
                        own(triple.getSubject()), triple.getPredicate(), own(triple.getObject()));
    }

    private Node own(Node node) {
        return node.isURI() && node.getURI().startsWith(Prefixes.ID)
                ? NodeFactory.createURI(base + node.getURI().substring(Prefixes.ID.length()))
                : node;
    }
}
