package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.Answer;
import org.demarche.store.QueryLibrary;
import org.demarche.store.QuerySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `demarche stats`: how much is in the store; also while a server has it.
@Command(
        name = "stats",
        description =
                "Tells how much is in the store: readings of articles, and facts of the world apart from them.",
        mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {
    private static final String QUESTION = "contents-of-the-store";
    private static final Var OF = Var.alloc("of");
    private static final Var FIGURE = Var.alloc("figure");
    private static final Var VALUE = Var.alloc("value");

    @Mixin private final TableOption format = new TableOption();

    @Mixin private final StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        Query query = QueryLibrary.bundled().find(QUESTION).bind(Map.of(), Prefixes.STANDARD);
        List<Binding> rows = new ArrayList<>();
        try (QuerySource source = store.source()) {
            source.ask(
                    query,
                    run -> {
                        run.select().forEachRemaining(rows::add);
                        return rows;
                    });
        }
        rows.add(row("store", "bytes on disk", bytes(store.folder())));
        RowSet all = RowSetStream.create(List.of(OF, FIGURE, VALUE), rows.iterator());
        new Answer(query, Prefixes.STANDARD).rows(all, format.value(), System.out);
        System.out.flush();
        return ExitStatus.DONE;
    }

    private static Binding row(String of, String figure, long value) {
        return BindingFactory.binding(
                OF,
                NodeFactory.createLiteralString(of),
                FIGURE,
                NodeFactory.createLiteralString(figure),
                VALUE,
                NodeFactoryExtra.intToNode(value));
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
