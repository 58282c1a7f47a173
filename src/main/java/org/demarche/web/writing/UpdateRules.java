package org.demarche.web.writing;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateCreate;
import org.apache.jena.sparql.modify.request.UpdateData;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.demarche.web.guard.GraphNames;
import org.demarche.web.guard.Refusal;
import org.jspecify.annotations.Nullable;

/// What an update from outside may do, whatever its patterns find: nothing is loaded, and what is
/// written has a graph with a name.
final class UpdateRules {
    private static final String NAMELESS =
            "Name the graph that is written, as in GRAPH <…> { … } or WITH <…>: the default graph is all graphs as one, and is not written.";

    private UpdateRules() {}

    /// @throws Refusal naming what is not allowed
    static void check(Update update) {
        switch (update) {
            case UpdateLoad _ ->
                    throw new Refusal(
                            403,
                            "LOAD is switched off here; send the statements themselves, with INSERT DATA or by PUT to /ds?graph=.");
            case UpdateData data -> written(data.getQuads(), null);
            case UpdateDeleteWhere delete -> written(delete.getQuads(), null);
            case UpdateModify modify -> modify(modify);
            case UpdateCreate create -> GraphNames.check(create.getGraph());
            case UpdateDropClear clear -> named(clear.getTarget());
            case UpdateBinaryOp two -> {
                if (two.getSrc().isDefault() || two.getDest().isDefault()) {
                    throw new Refusal(400, NAMELESS);
                }
                named(two.getSrc());
                named(two.getDest());
            }
            default -> throw new Refusal(400, "This kind of update is not supported.");
        }
    }

    private static void modify(UpdateModify modify) {
        Node with = modify.getWithIRI();
        if (with != null) {
            GraphNames.check(with);
        }
        modify.getUsing().forEach(GraphNames::check);
        modify.getUsingNamed().forEach(GraphNames::check);
        written(modify.getDeleteQuads(), with);
        written(modify.getInsertQuads(), with);
    }

    private static void written(List<Quad> quads, @Nullable Node with) {
        for (Quad quad : quads) {
            if (!quad.isDefaultGraph()) {
                GraphNames.check(quad.getGraph());
            } else if (quad.getGraph().equals(Quad.defaultGraphIRI) || with == null) {
                throw new Refusal(400, NAMELESS);
            }
        }
    }

    private static void named(Target target) {
        if (target.isOneNamedGraph()) {
            GraphNames.check(target.getGraph());
        }
    }
}
