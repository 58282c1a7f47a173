package org.demarche.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.SamePersons;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;

/// The graph that says which persons of all articles are one: made anew from all that is in the
/// store, so that it does not matter in which order articles came.
public final class StoredPersons {
    /// The name of that graph.
    public static final Node SAME = NodeFactory.createURI(WorldGraphs.WORLD + "same-persons");

    private StoredPersons() {}

    /// Brings the graph up to date.
    ///
    /// @return how many persons are somebody else under another name
    public static int link(Store store, SamePersons same) {
        List<SamePersons.Named> persons = store.read(() -> persons(store.dataset()));
        ArticleGraph graph = new ArticleGraph(SAME, same.links(persons));
        store.replace(List.of(graph));
        return graph.triples().size();
    }

    private static List<SamePersons.Named> persons(DatasetGraph dataset) {
        Map<String, Node> nodes = new TreeMap<>();
        Map<String, Set<String>> names = new TreeMap<>();
        Set<String> known = new HashSet<>();
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, Borrowed.TYPE, Classes.PERSON);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            Node person = quad.getSubject();
            if (person.isURI()) {
                nodes.put(person.getURI(), person);
                Set<String> own = names.computeIfAbsent(person.getURI(), p -> new HashSet<>());
                for (Node property : List.of(Borrowed.LABEL, Borrowed.ALT_LABEL)) {
                    dataset.find(quad.getGraph(), person, property, Node.ANY)
                            .forEachRemaining(q -> own.add(q.getObject().getLiteralLexicalForm()));
                }
                if (WorldGraphs.isOne(quad.getGraph())) {
                    known.add(person.getURI());
                }
            }
        }
        List<SamePersons.Named> persons = new ArrayList<>();
        names.forEach((iri, own) ->
                persons.add(
                        new SamePersons.Named(
                                nodes.getOrDefault(iri, SAME), own, known.contains(iri))));
        return persons;
    }
}
