package org.demarche.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.NamedQuery;
import org.demarche.store.Parameter;

/// How long the questions of the catalogue take, warm, through the server and on the bare engine.
final class ServedQuestions {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int TIMES = 5;
    private static final int PROBE = 200;

    /// What the questions are asked about.
    private static final Map<String, String> VALUES =
            Map.of(
                    "state", "RUS",
                    "other_state", "CHN",
                    "source_state", "RUS",
                    "target_state", "CHN",
                    "agreement", "npt",
                    "organization", "nato");

    private ServedQuestions() {}

    /// @param quads at least as many has the store
    static void print(Bench bench, long quads) throws IOException, InterruptedException {
        Path articles = bench.folder().resolve("articles.jsonl");
        Path store = bench.folder().resolve("store");
        long few = stored(bench, articles, store, PROBE);
        bench.delete(store);
        long more = stored(bench, articles, store, 2 * PROBE);
        bench.delete(store);
        long number = PROBE + (quads - few) * PROBE / (more - few) + 1;
        long size = stored(bench, articles, store, Math.toIntExact(number));

        Map<String, Query> questions = questions(bench, store);
        Map<String, String> bare =
                BareEngine.within(Bench.triples(store), dataset -> bare(questions, dataset));
        Map<String, String> served = served(bench, store, questions);
        questions.keySet().stream()
                .sorted()
                .forEach(name ->
                        Bench.row(
                                "%,d quads, %s: served, bare engine".formatted(size, name),
                                "%s, %s",
                                served.get(name),
                                bare.get(name)));
        bench.delete(store);
    }

    private static long stored(Bench bench, Path articles, Path store, int number)
            throws IOException, InterruptedException {
        bench.articles().write(articles, number, 0);
        bench.ingest(articles, store);
        return BareEngine.quads(Bench.triples(store));
    }

    /// The questions that the measured program has.
    private static Map<String, Query> questions(Bench bench, Path store) throws IOException {
        String article =
                BareEngine.within(
                        Bench.triples(store),
                        dataset -> Txn.calculateRead(dataset, () -> firstArticle(dataset)));
        Map<String, Query> questions = new HashMap<>();
        try (Stream<Path> files = Files.list(bench.program().resolve("queries"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".rq", "");
                NamedQuery question = NamedQuery.parse(name, Files.readString(file));
                Map<String, String> values = new HashMap<>();
                for (Parameter parameter : question.parameters()) {
                    String value =
                            parameter.name().equals("article")
                                    ? article
                                    : VALUES.get(parameter.name());
                    if (value != null
                            && !question.head().defaults().containsKey(parameter.name())) {
                        values.put(parameter.name(), value);
                    }
                }
                questions.put(name, question.bind(values, Prefixes.STANDARD));
            }
        }
        return questions;
    }

    private static String firstArticle(DatasetGraph dataset) {
        var graphs = dataset.listGraphNodes();
        while (graphs.hasNext()) {
            String name = graphs.next().getURI();
            if (name.contains("/article/")) {
                return name;
            }
        }
        throw new IllegalStateException("The store has no article");
    }

    private static Map<String, String> bare(Map<String, Query> questions, DatasetGraph dataset) {
        Map<String, String> times = new HashMap<>();
        questions.forEach((name, question) -> times.put(name, bareTime(question, dataset)));
        return times;
    }

    /// Words are looked up in an index that the bare engine lacks.
    private static String bareTime(Query question, DatasetGraph dataset) {
        if (question.toString().contains("jena.apache.org/text#")) {
            return "no word index";
        }
        return median(() -> {
            try {
                BareEngine.ask(dataset, question, LIMIT.toMillis());
                return true;
            } catch (QueryCancelledException _) {
                return false;
            }
        });
    }

    private static Map<String, String> served(Bench bench, Path store, Map<String, Query> questions)
            throws IOException, InterruptedException {
        Map<String, String> times = new HashMap<>();
        try (var server = new ServedStore(bench.program(), store)) {
            questions.forEach((name, question) ->
                    times.put(name, median(() -> server.answers(question.serialize()))));
        }
        return times;
    }

    private static String median(BooleanSupplier answers) {
        double[] times = new double[TIMES];
        for (int time = -1; time < TIMES; time++) {
            long begin = System.nanoTime();
            if (!answers.getAsBoolean()) {
                return "not within %d s".formatted(LIMIT.toSeconds());
            }
            if (time >= 0) {
                times[time] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        return "%,.0f ms".formatted(times[TIMES / 2]);
    }
}
