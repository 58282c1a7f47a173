package org.demarche.store.integrity;

import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;

/// Which commit of which store this is, and by what, if by anything, its derived graphs were made
/// out of it: three triples in the default graph, written in the transaction of which they speak.
/// Questions, exports and counts are of named graphs and do not meet them, but for a question of
/// the engine's own `urn:x-arq:DefaultGraph`; who looks through the dataset gets them as little.
/// Changed by who has the writer's place.
public final class CommitMark {
    private static final Node STORE = NodeFactory.createURI("urn:demarche:store");
    private static final Node NAME = NodeFactory.createURI("urn:demarche:name");
    private static final Node COMMIT = NodeFactory.createURI("urn:demarche:commit");
    private static final Node DERIVED = NodeFactory.createURI("urn:demarche:derived");

    private final String name;
    private volatile long number;
    private volatile String derived;
    private String next = "";

    private CommitMark(String name, long number, String derived) {
        this.name = name;
        this.number = number;
        this.derived = derived;
    }

    /// The mark in a database, if it has one.
    public static Optional<CommitMark> in(DatasetGraph triples) {
        return Txn.calculateRead(
                triples,
                () -> {
                    Optional<Node> name = value(triples, NAME);
                    Optional<Node> number = value(triples, COMMIT);
                    if (name.isEmpty() || number.isEmpty()) {
                        return Optional.empty();
                    }
                    String derived =
                            value(triples, DERIVED).map(Node::getLiteralLexicalForm).orElse("");
                    return Optional.of(
                            new CommitMark(
                                    name.get().getLiteralLexicalForm(),
                                    Long.parseLong(number.get().getLiteralLexicalForm()),
                                    derived));
                });
    }

    /// Gives a database its mark, with a new name or the one that it has, in a transaction of its
    /// own.
    public static CommitMark put(DatasetGraph triples) {
        CommitMark mark =
                in(triples).orElseGet(() -> new CommitMark(UUID.randomUUID().toString(), 0, ""));
        Txn.executeWrite(triples, () -> mark.write(triples));
        mark.committed();
        return mark;
    }

    private static Optional<Node> value(DatasetGraph triples, Node property) {
        Iterator<Quad> found = triples.find(Quad.defaultGraphIRI, STORE, property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    }

    /// What was found without the mark.
    ///
    /// @param graph where it was looked for
    public static Iterator<Quad> hidden(Node graph, Iterator<Quad> found) {
        boolean mayHoldIt = !graph.isConcrete() || Quad.isDefaultGraph(graph);
        return mayHoldIt ? Iter.filter(found, quad -> !quad.getSubject().equals(STORE)) : found;
    }

    /// The store's name.
    public String name() {
        return name;
    }

    /// The number of the last commit.
    public long number() {
        return number;
    }

    /// Whether it is of that store's commit or a later one.
    public boolean follows(String store, long commit) {
        return name.equals(store) && number >= commit;
    }

    /// The number that the commit gets whose transaction is at work.
    public long nextNumber() {
        return number + 1;
    }

    /// Whether nothing was written since graphs were derived by this version.
    public boolean isDerived(String version) {
        return derived.equals(version);
    }

    /// The transaction at work does nothing but note that graphs were derived by this version.
    public void derive(String version) {
        next = version;
    }

    /// Notes the commit in the transaction at work.
    public void write(DatasetGraph triples) {
        triples.deleteAny(Quad.defaultGraphIRI, STORE, COMMIT, Node.ANY);
        triples.deleteAny(Quad.defaultGraphIRI, STORE, DERIVED, Node.ANY);
        put(triples, NAME, NodeFactory.createLiteralString(name));
        put(triples, COMMIT, NodeFactoryExtra.intToNode(nextNumber()));
        if (!next.isEmpty()) {
            put(triples, DERIVED, NodeFactory.createLiteralString(next));
        }
    }

    private static void put(DatasetGraph triples, Node property, Node value) {
        triples.add(Quad.defaultGraphIRI, STORE, property, value);
    }

    /// The transaction is committed.
    public void committed() {
        number = nextNumber();
        derived = next;
        next = "";
    }
}
