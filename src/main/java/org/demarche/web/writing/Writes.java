package org.demarche.web.writing;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateRequest;
import org.demarche.store.StoredForm;
import org.demarche.web.execution.Executions;
import org.demarche.web.execution.Running;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.Refusal;

/// Writes in two steps: what changes is worked out within the limits of queries, then stored in one
/// short transaction that nothing asked for can break. Whatever goes wrong before, nothing of it is
/// stored and no reader is disturbed. Safe for many threads.
public final class Writes {
    private final DatasetGraph store;
    private final WriterTurn turn;
    private final Executions executions;
    private final Limits limits;

    public Writes(DatasetGraph store, WriterTurn turn, Executions executions, Limits limits) {
        this.store = store;
        this.turn = turn;
        this.executions = executions;
        this.limits = limits;
    }

    /// Runs an update, all its operations as one.
    ///
    /// @throws Refusal with a sentence when it is not allowed, takes too long or changes too much
    public void update(UpdateRequest request) {
        request.getOperations().forEach(UpdateRules::check);
        write((running, changes) -> {
            new UpdateRun(store, running, changes).run(request);
            return true;
        });
    }

    /// Puts triples into a graph.
    ///
    /// @param replaces whether they take the place of all that is in it
    /// @return whether it was there before
    /// @throws Refusal as [#update(UpdateRequest)] does
    public boolean put(Node name, Graph triples, boolean replaces) {
        return write((running, changes) -> {
            boolean existed = store.contains(name, Node.ANY, Node.ANY, Node.ANY);
            putInto(name, triples, replaces, running, changes);
            return existed;
        });
    }

    /// Puts graphs in, those without a name into [DefaultGraph].
    ///
    /// @param replaces whether they take the place of all that is in the store
    /// @throws Refusal as [#update(UpdateRequest)] does
    public void put(DatasetGraph graphs, boolean replaces) {
        write((running, changes) -> {
            if (replaces) {
                for (Node name : Iter.toList(store.listGraphNodes())) {
                    if (!graphs.containsGraph(name)) {
                        changes.clear(name);
                    }
                }
            }
            for (Node name : Iter.toList(graphs.listGraphNodes())) {
                putInto(name, graphs.getGraph(name), replaces, running, changes);
            }
            putInto(DefaultGraph.NAME, graphs.getDefaultGraph(), false, running, changes);
            return true;
        });
    }

    private void putInto(
            Node name, Graph triples, boolean replaces, Running<?> running, Changes changes) {
        if (replaces) {
            Set<Triple> wanted = new HashSet<>();
            triples.find().forEach(triple -> wanted.add(StoredForm.of(triple)));
            Iter.filter(
                            store.find(name, Node.ANY, Node.ANY, Node.ANY),
                            quad -> !wanted.contains(quad.asTriple()))
                    .forEachRemaining(quad -> {
                        running.look();
                        changes.remove(quad);
                    });
        }
        triples.find()
                .forEach(triple -> {
                    running.look();
                    changes.add(Quad.create(name, triple));
                });
    }

    /// Takes a graph away.
    ///
    /// @return whether it was there
    public boolean drop(Node name) {
        return write((running, changes) -> {
            changes.clear(name);
            return store.contains(name, Node.ANY, Node.ANY, Node.ANY);
        });
    }

    /// The triples of a graph.
    ///
    /// @throws Refusal with status 400 when they are more than an answer may have
    public Graph graph(Node name) {
        return executions.ask(
                limits.time(),
                running -> {
                    Graph found = GraphMemFactory.createDefaultGraphSameTerm();
                    store.find(name, Node.ANY, Node.ANY, Node.ANY)
                            .forEachRemaining(quad -> {
                                running.look();
                                checkSize(found.size());
                                found.add(quad.asTriple());
                            });
                    return found;
                });
    }

    /// All named graphs.
    ///
    /// @throws Refusal with status 400 when they have more triples than an answer may have
    public DatasetGraph graphs() {
        return executions.ask(
                limits.time(),
                running -> {
                    DatasetGraph found = DatasetGraphFactory.create();
                    long number = 0;
                    for (Iterator<Quad> quads = store.findNG(null, null, null, null);
                            quads.hasNext(); ) {
                        running.look();
                        checkSize(number++);
                        found.add(quads.next());
                    }
                    return found;
                });
    }

    private void checkSize(long size) {
        if (size >= limits.statements()) {
            throw new Refusal(
                    400,
                    "There are more than "
                            + limits.statements()
                            + " statements, too many for one answer; ask with LIMIT at /sparql, or run demarche export.");
        }
    }

    /// Works changes out and makes them.
    ///
    /// @param work notes what changes; the store can be read meanwhile
    private <T> T write(BiFunction<Running<T>, Changes, T> work) {
        return turn.alone(() -> {
            var changes = new Changes(store, limits.rows());
            T told = executions.ask(limits.time(), running -> work.apply(running, changes));
            if (!changes.isEmpty()) {
                Txn.executeWrite(store, changes::apply);
            }
            return told;
        });
    }
}
