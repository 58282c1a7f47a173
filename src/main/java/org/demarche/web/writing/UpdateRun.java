package org.demarche.web.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.modify.TemplateLib;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateCopy;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import org.demarche.web.execution.Running;
import org.demarche.web.guard.GraphNames;
import org.demarche.web.guard.QueryRules;
import org.demarche.web.guard.Refusal;
import org.jspecify.annotations.Nullable;

/// One update on its way into changes; each operation sees what those before it changed. For one
/// thread.
final class UpdateRun {
    private final DatasetGraph store;
    private final Running<?> running;
    private final Changes changes;

    UpdateRun(DatasetGraph store, Running<?> running, Changes changes) {
        this.store = store;
        this.running = running;
        this.changes = changes;
    }

    /// @throws Refusal when a pattern is not allowed, it takes too long or changes too much
    void run(UpdateRequest request) {
        for (Update update : request) {
            running.look();
            run(update);
        }
    }

    private void run(Update update) {
        switch (update) {
            case UpdateDataInsert data -> each(data.getQuads(), changes::add);
            case UpdateDataDelete data -> each(data.getQuads(), changes::remove);
            case UpdateDeleteWhere delete ->
                    modify(query(pattern(delete.getQuads())), null, delete.getQuads(), List.of());
            case UpdateModify modify -> modify(modify);
            case UpdateDropClear clear -> clear(clear.getTarget());
            case UpdateBinaryOp two -> transfer(two);
            default -> {} // CREATE: a graph is there as soon as something is in it
        }
    }

    private void each(List<Quad> quads, Consumer<Quad> change) {
        for (Quad quad : quads) {
            running.look();
            change.accept(quad);
        }
    }

    private void modify(UpdateModify modify) {
        Query query = query(modify.getWherePattern());
        modify.getUsing().forEach(graph -> query.addGraphURI(graph.getURI()));
        modify.getUsingNamed().forEach(graph -> query.addNamedGraphURI(graph.getURI()));
        Node with = modify.getWithIRI();
        modify(
                query,
                query.hasDatasetDescription() ? null : with,
                named(modify.getDeleteQuads(), with),
                named(modify.getInsertQuads(), with));
    }

    private static List<Quad> named(List<Quad> quads, @Nullable Node with) {
        return with == null ? quads : TemplateLib.remapDefaultGraph(quads, with);
    }

    private void modify(
            Query query, @Nullable Node defaultGraph, List<Quad> deletes, List<Quad> inserts) {
        List<Quad> out = new ArrayList<>();
        List<Quad> in = new ArrayList<>();
        try (QueryExec execution = execution(query, defaultGraph)) {
            for (RowSet rows = execution.select(); rows.hasNext(); ) {
                running.look();
                Binding row = rows.next();
                fill(deletes, row, out);
                fill(inserts, row, in);
                checkSize(out.size() + in.size());
            }
        }
        each(out, changes::remove);
        each(in, changes::add);
    }

    private QueryExec execution(Query query, @Nullable Node defaultGraph) {
        Query admitted = QueryRules.admitted(query, running.limits());
        Walker.walk(Algebra.compile(admitted), new RealGraphs());
        return changes.isEmpty() && defaultGraph == null
                ? running.query(admitted)
                : running.query(new ChangedDataset(store, changes, defaultGraph), admitted);
    }

    /// Patterns name no signs of the store's either.
    private static final class RealGraphs extends OpVisitorBase {
        @Override
        public void visit(OpGraph graph) {
            GraphNames.check(graph.getNode());
        }
    }

    private static void fill(List<Quad> templates, Binding row, List<Quad> filled) {
        Map<Node, Node> blanks = new HashMap<>();
        for (Quad template : templates) {
            Quad quad = TemplateLib.subst(template, row, blanks);
            if (quad.isConcrete()
                    && quad.getGraph().isURI()
                    && !quad.getSubject().isLiteral()
                    && quad.getPredicate().isURI()) {
                filled.add(quad);
            }
        }
    }

    private void checkSize(long size) {
        if (size > 2 * running.limits().rows()) {
            throw new Refusal(
                    400,
                    "The update finds more than "
                            + running.limits().rows()
                            + " statements to change, so nothing was written; write it in parts.");
        }
    }

    private static Query query(Element where) {
        Query query = QueryFactory.create();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(where);
        query.resetResultVars();
        return query;
    }

    private static Element pattern(List<Quad> quads) {
        Map<Node, ElementTriplesBlock> byGraph = new LinkedHashMap<>();
        quads.forEach(quad ->
                byGraph.computeIfAbsent(quad.getGraph(), _ -> new ElementTriplesBlock())
                        .addTriple(quad.asTriple()));
        var group = new ElementGroup();
        byGraph.forEach(
                (graph, triples) -> group.addElement(new ElementNamedGraph(graph, triples)));
        return group;
    }

    private void clear(Target target) {
        if (target.isOneNamedGraph()) {
            changes.clear(target.getGraph());
            return;
        }
        if (target.isDefault() || target.isAll()) {
            changes.clear(DefaultGraph.NAME);
            changes.clear(Quad.defaultGraphIRI); // from before it was kept under a name
        }
        if (target.isAllNamed() || target.isAll()) {
            whole().listGraphNodes().forEachRemaining(changes::clear);
        }
    }

    private void transfer(UpdateBinaryOp two) {
        Node from = two.getSrc().getGraph();
        Node to = two.getDest().getGraph();
        if (from.equals(to)) {
            return;
        }
        if (!two.isSilent() && !whole().containsGraph(from)) {
            throw new Refusal(
                    400, "Nothing of the update was written: there is no graph <" + from + ">.");
        }
        List<Quad> found = new ArrayList<>();
        whole().find(from, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> {
                    running.look();
                    found.add(quad);
                    checkSize(found.size());
                });
        if (two instanceof UpdateCopy || two instanceof UpdateMove) {
            changes.clear(to);
        }
        each(found, quad -> changes.add(Quad.create(to, quad.asTriple())));
        if (two instanceof UpdateMove) {
            changes.clear(from);
        }
    }

    private ChangedDataset whole() {
        return new ChangedDataset(store, changes, null);
    }
}
