package org.demarche.web.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/// A dataset in memory that CONSTRUCT fills, up to the limit.
public final class BoundedDataset extends DatasetGraphWrapper {
    private final Budget budget;

    public BoundedDataset(Limits limits) {
        super(DatasetGraphFactory.create());
        budget = new Budget(limits);
    }

    @Override
    public void add(Quad quad) {
        budget.statement(quad.getSubject(), quad.getPredicate(), quad.getObject());
        super.add(quad);
    }

    @Override
    public void add(Node graph, Node subject, Node property, Node object) {
        budget.statement(subject, property, object);
        super.add(graph, subject, property, object);
    }
}
