package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.demarche.cli.reading.StandardOutput;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.Answer;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryLibrary;
import org.demarche.store.QuerySource;
import org.demarche.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `demarche query`: asks the store a question by name or from a file.
@Command(
        name = "query",
        description = "Asks the store a question; without a name, lists the questions there are.",
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME-or-FILE",
            description = "A question's name, or a file with SPARQL.")
    private @Nullable String question;

    @Option(
            names = "-p",
            paramLabel = "name=value",
            description = "The value of a parameter, such as state=PRK; may be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "How to write it: table, csv, tsv or json; turtle for triples (default: what fits).")
    private Answer.AnswerFormat format = Answer.AnswerFormat.TABLE;

    @Mixin private final StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (question == null) {
            QueryLibrary.bundled()
                    .queries()
                    .forEach(query ->
                            out.printf("%-36s %s%n", query.name(), query.head().summary()));
            out.flush();
            return ExitStatus.DONE;
        }
        NamedQuery named = named(question);
        try (QuerySource open = store.source()) {
            Query query = bound(named, open);
            var stream = new BufferedOutputStream(new StandardOutput());
            long size = new Answer(query, Prefixes.STANDARD).write(open, format, stream);
            stream.flush();
            if (query.hasLimit() && size >= query.getLimit()) {
                System.err.printf(
                        "demarche: the answer ends at the question's LIMIT of %,d; there may be more.%n",
                        query.getLimit());
            }
        }
        return ExitStatus.DONE;
    }

    private static NamedQuery named(String name) {
        try {
            return QueryLibrary.bundled().find(name);
        } catch (StoreException e) {
            throw new UsageException(e);
        }
    }

    private Query bound(NamedQuery named, QuerySource source) {
        Map<String, String> whole = NameArguments.in(source).resolve(named, values);
        try {
            return named.bind(whole, Prefixes.STANDARD);
        } catch (StoreException e) {
            throw new UsageException(e);
        }
    }
}
