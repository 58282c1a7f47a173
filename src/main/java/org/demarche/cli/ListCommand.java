package org.demarche.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.Answer;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryLibrary;
import org.demarche.store.QuerySource;
import org.demarche.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demarche list`: the articles of the store with what was found in each; also while a server has
/// the store.
@Command(
        name = "list",
        description = "Lists the articles in the store, the newest first.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private static final String QUESTION = "articles";

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Articles on a state, by any of its names, such as PRK.")
    private @Nullable String state;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Published on this day (month, year) or later.")
    private @Nullable String from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Published on this day (month, year) or earlier.")
    private @Nullable String until;

    @Mixin private final TableOption format = new TableOption();

    @Mixin private final StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        NamedQuery question = QueryLibrary.bundled().find(QUESTION);
        try (QuerySource source = store.source()) {
            Query query = bound(question, NameArguments.in(source).resolve(question, values()));
            long articles =
                    new Answer(query, Prefixes.STANDARD).write(source, format.value(), System.out);
            if (articles == 0) {
                System.err.printf("demarche: no article in %s is meant by this.%n", store.folder());
            }
        }
        return ExitStatus.DONE;
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        Optional.ofNullable(state).ifPresent(words -> values.put("state", words));
        Optional.ofNullable(from).ifPresent(words -> values.put("from", words));
        Optional.ofNullable(until).ifPresent(words -> values.put("until", words));
        return values;
    }

    private static Query bound(NamedQuery question, Map<String, String> values) {
        try {
            return question.bind(values, Prefixes.STANDARD);
        } catch (StoreException e) {
            throw new UsageException(e);
        }
    }
}
