package org.demarche.web.findings;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.graph.vocabulary.Properties;

/// That a finding takes up an agreement or a clause. Immutable.
///
/// @param kind one of [#KINDS], or [#ABOUT]
/// @param towards what it takes up, as the article has it
/// @param within that, of a paragraph its article, and of a clause its agreement, all by their best
///   known names
public record TakenStance(String kind, Node towards, Set<Node> within) {
    /// The properties of the ontology that join a statement with what it takes up.
    static final List<Node> PROPERTIES =
            List.of(
                    Properties.INVOKES,
                    Properties.REAFFIRMS,
                    Properties.INTERPRETS,
                    Properties.ALLEGES_BREACH_OF,
                    Properties.CALLS_TO_CHANGE);

    /// Their names.
    public static final List<String> KINDS = PROPERTIES.stream().map(TakenStance::name).toList();

    /// The kind where the words do no more than name it.
    public static final String ABOUT = name(Properties.ABOUT);

    /// What joins the IRI of an article with the number of its paragraph.
    public static final String PARAGRAPH = "/paragraph/";

    public TakenStance {
        within = Set.copyOf(within);
    }

    /// The article of an agreement to which a paragraph belongs; what is no paragraph is itself.
    public static Node article(Node clause) {
        int end = clause.isURI() ? clause.getURI().indexOf(PARAGRAPH) : -1;
        return end < 0 ? clause : NodeFactory.createURI(clause.getURI().substring(0, end));
    }

    static String name(Node property) {
        String iri = property.getURI();
        return iri.substring(iri.lastIndexOf('#') + 1);
    }
}
