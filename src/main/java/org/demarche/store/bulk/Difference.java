package org.demarche.store.bulk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/// In what a batch of graphs differs from what TDB2 has under their names. Good within the
/// transaction in which it was found. For one thread.
public final class Difference {
    private final List<Node> nodes;
    private final NodeNumbers numbers;
    private final Function<Node, Set<Stored>> stored;
    private final List<Removal> removals = new ArrayList<>();
    private final NumberList named = new NumberList();
    private final NumberList unnamed = new NumberList();
    private int graphs;

    /// What is no more: a triple of a graph.
    record Removal(Node graph, Stored triple) {}

    /// What stands for the nodes of a triple on disk.
    record Stored(long subject, long property, long object) {}

    private Difference(List<Node> nodes, NodeNumbers numbers, Function<Node, Set<Stored>> stored) {
        this.nodes = nodes;
        this.numbers = numbers;
        this.stored = stored;
    }

    /// @param stored what is in the graph with a name
    static Difference of(QuadBatch batch, NodeNumbers numbers, Function<Node, Set<Stored>> stored) {
        Difference difference = new Difference(batch.nodes(), numbers, stored);
        batch.graphs().forEach(difference::compare);
        return difference;
    }

    private void compare(int graph, int[] triples) {
        Node name = nodes.get(graph);
        boolean isUnnamed = Quad.isDefaultGraph(name);
        Set<Stored> before = numbers.isMissing(graph) && !isUnnamed ? Set.of() : stored.apply(name);
        Set<Stored> after = new HashSet<>();
        boolean differs = false;
        for (int i = 0; i < triples.length; i += 3) {
            if (before.isEmpty() || !isThere(triples, i, before, after)) {
                if (!isUnnamed) {
                    named.add(graph);
                }
                (isUnnamed ? unnamed : named).addAll(triples, i, 3);
                differs = true;
            }
        }
        for (Stored triple : before) {
            if (!after.contains(triple)) {
                removals.add(new Removal(name, triple));
                differs = true;
            }
        }
        graphs += differs ? 1 : 0;
    }

    private boolean isThere(int[] triples, int at, Set<Stored> before, Set<Stored> after) {
        if (numbers.isMissing(triples[at])
                || numbers.isMissing(triples[at + 1])
                || numbers.isMissing(triples[at + 2])) {
            return false;
        }
        Stored triple =
                new Stored(
                        numbers.of(triples[at]),
                        numbers.of(triples[at + 1]),
                        numbers.of(triples[at + 2]));
        after.add(triple);
        return before.contains(triple);
    }

    /// How many graphs are new or different.
    public int graphs() {
        return graphs;
    }

    /// What is new and has one of certain properties; each once.
    public Set<Quad> added(Predicate<Node> isWanted) {
        Set<Quad> added = new LinkedHashSet<>();
        BitSet wanted = new BitSet();
        for (int i = 0; i < nodes.size(); i++) {
            wanted.set(i, nodes.get(i).isURI() && isWanted.test(nodes.get(i)));
        }
        for (int i = 0; i < named.size(); i += 4) {
            if (wanted.get(named.get(i + 2))) {
                added.add(quad(nodes.get(named.get(i)), named, i + 1));
            }
        }
        for (int i = 0; i < unnamed.size(); i += 3) {
            if (wanted.get(unnamed.get(i + 1))) {
                added.add(quad(Quad.defaultGraphIRI, unnamed, i));
            }
        }
        return added;
    }

    private Quad quad(Node graph, NumberList tuples, int at) {
        return Quad.create(
                graph,
                nodes.get(tuples.get(at)),
                nodes.get(tuples.get(at + 1)),
                nodes.get(tuples.get(at + 2)));
    }

    /// What is no more.
    List<Removal> removals() {
        return removals;
    }

    /// Graph, subject, property and object of what is new in named graphs.
    NumberList named() {
        return named;
    }

    /// Subject, property and object of what is new in no named graph.
    NumberList unnamed() {
        return unnamed;
    }

    /// What stands for the nodes.
    NodeNumbers numbers() {
        return numbers;
    }
}
