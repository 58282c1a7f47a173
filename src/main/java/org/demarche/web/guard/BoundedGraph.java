package org.demarche.web.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/// A graph in memory that DESCRIBE fills: the only place where its work can be stopped.
public final class BoundedGraph extends WrappedGraph {
    private final Budget budget;

    public BoundedGraph(Limits limits) {
        super(GraphFactory.createDefaultGraph());
        budget = new Budget(limits);
    }

    @Override
    public void add(Triple triple) {
        budget.statement(triple.getSubject(), triple.getPredicate(), triple.getObject());
        super.add(triple);
    }

    @Override
    public void performAdd(Triple triple) {
        budget.statement(triple.getSubject(), triple.getPredicate(), triple.getObject());
        super.performAdd(triple);
    }

    @Override
    public boolean contains(Triple triple) {
        budget.look();
        return super.contains(triple);
    }

    @Override
    public boolean contains(Node subject, Node property, Node object) {
        budget.look();
        return super.contains(subject, property, object);
    }
}
