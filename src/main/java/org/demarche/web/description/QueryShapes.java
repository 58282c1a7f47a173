package org.demarche.web.description;

import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.NamedQuery;
import org.demarche.store.Parameter;
import org.demarche.store.QueryLibrary;

/// The questions by name as SPARQL executables of SHACL, each at its address, with its parameters
/// and the endpoint that answers it. Safe for many threads.
public final class QueryShapes {
    private final QueryLibrary library;
    private final Prefixes prefixes;

    QueryShapes(QueryLibrary library, Prefixes prefixes) {
        this.library = library;
        this.prefixes = prefixes;
    }

    /// @param origin of this server, without a slash at its end
    public Graph of(String origin) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Terms.NAMESPACES);
        graph.getPrefixMapping().setNsPrefixes(prefixes.withoutIndividuals().namespaces());
        var terms = new Terms(graph);
        Node declared = Terms.iri(origin + "/queries#prefixes");
        for (Map.Entry<String, String> one : prefixes.predeclared().entrySet()) {
            Node declaration = Terms.iri(origin + "/queries#prefix-" + one.getKey());
            terms.add(declared, "sh:declare", declaration)
                    .type(declaration, "sh:PrefixDeclaration")
                    .add(declaration, "sh:prefix", one.getKey())
                    .add(declaration, "sh:namespace", iriText(one.getValue()));
        }
        for (NamedQuery query : library.queries()) {
            Node executable = Terms.iri(origin + "/queries/" + query.name());
            describe(query, executable, terms, graph);
            terms.add(executable, "sh:prefixes", declared);
            graph.add(
                    executable,
                    NodeFactory.createURI(Prefixes.SCHEMA + "target"),
                    Terms.iri(origin + "/sparql"));
        }
        return graph;
    }

    private static void describe(NamedQuery query, Node executable, Terms terms, Graph graph) {
        Query parsed = QueryFactory.create(query.text());
        String form =
                parsed.isConstructType() ? "Construct" : parsed.isAskType() ? "Ask" : "Select";
        terms.type(executable, "sh:SPARQLExecutable", "sh:SPARQL" + form + "Executable")
                .add(executable, "sh:" + form.toLowerCase(Locale.ROOT), query.text());
        graph.add(
                executable,
                RDFS.Nodes.label,
                NodeFactory.createLiteralLang(
                        query.head().summary(), Locale.ENGLISH.getLanguage()));
        graph.add(
                executable,
                RDFS.Nodes.comment,
                NodeFactory.createLiteralLang(
                        query.head().description(), Locale.ENGLISH.getLanguage()));
        for (String tag : query.head().tags()) {
            graph.add(
                    executable,
                    NodeFactory.createURI(Prefixes.SCHEMA + "keywords"),
                    NodeFactory.createLiteralString(tag));
        }
        for (Parameter parameter : query.parameters()) {
            // By SHACL the variable is what the path ends in.
            Node node = Terms.iri(executable.getURI() + "#" + parameter.variable().getVarName());
            terms.add(executable, "sh:parameter", node)
                    .type(node, "sh:Parameter")
                    .add(node, "sh:path", node)
                    .add(node, "sh:name", parameter.name());
            graph.add(
                    node,
                    Terms.term("sh:optional"),
                    NodeFactory.createLiteralDT(
                            Boolean.toString(isOptional(query, parameter)),
                            XSDDatatype.XSDboolean));
            type(parameter, node, terms);
        }
    }

    private static boolean isOptional(NamedQuery query, Parameter parameter) {
        return !parameter.required() || query.head().defaults().containsKey(parameter.name());
    }

    private static void type(Parameter parameter, Node node, Terms terms) {
        switch (parameter.ending()) {
            case "iri" -> terms.add(node, "sh:nodeKind", Terms.term("sh:IRI"));
            case "date", "" -> terms.add(node, "sh:nodeKind", Terms.term("sh:Literal"));
            case "integer", "decimal", "double", "boolean" ->
                    terms.add(node, "sh:datatype", Terms.iri(Prefixes.XSD + parameter.ending()));
            default -> {
                boolean isTyped = parameter.ending().startsWith("xsd_");
                terms.add(
                        node,
                        "sh:datatype",
                        isTyped
                                ? Terms.iri(Prefixes.XSD + parameter.ending().substring(4))
                                : RDF.Nodes.langString);
            }
        }
    }

    private static Node iriText(String iri) {
        return NodeFactory.createLiteralDT(iri, XSDDatatype.XSDanyURI);
    }
}
