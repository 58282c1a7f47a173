package org.demarche.web.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.findings.Addresses;

/// Turns nodes into what people read: short names, labels, links to the page of the thing. For one
/// thread, inside a read transaction of `store`.
final class Display {
    // The pages are in English.
    private static final String FIRST_LANGUAGE = Locale.ENGLISH.getLanguage();

    private final DatasetGraph store;
    private final Prefixes prefixes;
    private final Addresses addresses;
    private final Map<Node, String> labels = new HashMap<>();

    Display(DatasetGraph store, Prefixes prefixes) {
        this.store = store;
        this.prefixes = prefixes;
        addresses = new Addresses(prefixes);
    }

    /// The node as it stands in a table.
    ShownValue value(Node node) {
        if (node.isURI()) {
            String iri = node.getURI();
            String label = labels.computeIfAbsent(node, this::label);
            String name = prefixes.shorten(iri);
            return label.isEmpty()
                    ? new ShownValue(name, addresses.page(iri), "")
                    : new ShownValue(label, addresses.page(iri), name);
        }
        if (node.isLiteral()) {
            return new ShownValue(node.getLiteralLexicalForm(), null, note(node));
        }
        return new ShownValue(node.toString(), null, "");
    }

    /// A property, by its short name.
    ShownValue property(Node node) {
        return new ShownValue(prefixes.shorten(node.getURI()), addresses.page(node.getURI()), "");
    }

    /// The label of a thing, that of the pages' language before others; empty when it has none.
    String label(Node thing) {
        var found = store.find(Node.ANY, thing, RDFS.Nodes.label, Node.ANY);
        return Iter.asStream(found)
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .min(
                        Comparator.comparing((Node label) ->
                                        !label.getLiteralLanguage().equals(FIRST_LANGUAGE))
                                .thenComparing(Node::getLiteralLanguage)
                                .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private String note(Node literal) {
        if (!literal.getLiteralLanguage().isEmpty()) {
            return literal.getLiteralLanguage();
        }
        String type = literal.getLiteralDatatypeURI();
        return type.equals(XSDDatatype.XSDstring.getURI()) ? "" : prefixes.shorten(type);
    }
}
