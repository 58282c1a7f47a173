package org.demarche.web.execution;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.NodeId;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.Answer;
import org.demarche.store.Answer.AnswerFormat;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryLibrary;
import org.demarche.store.Store;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.Refusal;

/// How long a store takes to answer each question of the catalogue: `QuestionTimes STORE
/// [NAME...]`. Columns: rows, tuples that the store finds for them, then milliseconds: the first
/// run, the median of the later ones and its share of a core, first as the engine runs it alone,
/// then as the server does. The system property `answers` names a folder to keep the answers in,
/// `queries` one to take the questions from, `rounds` how many runs there are.
public final class QuestionTimes {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROUNDS = Integer.getInteger("rounds", 7);

    /// What a question is asked with beside its defaults.
    private static final Map<String, List<Map<String, String>>> VALUES =
            Map.of(
                    "agreements-and-their-clauses", List.of(Map.of("agreement", "npt")),
                    "articles", List.of(Map.of("state", "RUS", "from", "2024")),
                    "articles-behind-a-relation", List.of(Map.of("act", "ACCUSE")),
                    "holders-of-an-office", List.of(Map.of("office", "PRK-foreign-minister")),
                    "search-statements", List.of(Map.of("words", "border")),
                    "stances-on-agreements",
                            List.of(
                                    Map.of("clause", "id:agreement/npt/article/6"),
                                    Map.of("clause", "id:agreement/npt"),
                                    Map.of("stance", "dem:invokes")),
                    "statements-by-state-and-period",
                            List.of(Map.of("state", "IDN", "from", "2024-03", "until", "2024-05")),
                    "statements-relayed-by-an-agency",
                            List.of(Map.of("agency_organization", "kcna")),
                    "who-invoked-this-clause",
                            List.of(
                                    Map.of("clause", "id:agreement/npt/article/6"),
                                    Map.of("clause", "id:agreement/npt")));

    private final Store store;
    private final Executions server;

    private QuestionTimes(Store store) {
        this.store = store;
        server = new Executions(store.dataset(), Limits.PUBLIC);
    }

    /// @param arguments the store's folder, then names of questions; without any, all
    public static void main(String[] arguments) throws IOException {
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        try (Store store = Store.openToRead(Path.of(arguments[0]))) {
            var times = new QuestionTimes(store);
            System.out.printf(
                    "%7s %9s | %6s %6s %6s | %6s %6s %6s | question%n",
                    "rows", "tuples", "first", "median", "cpu", "first", "median", "cpu");
            for (NamedQuery question : questions()) {
                if (wanted.isEmpty() || wanted.contains(question.name())) {
                    for (Map<String, String> values : times.values(question)) {
                        times.tell(question, values);
                    }
                }
            }
            times.server.close();
        }
    }

    private static List<NamedQuery> questions() throws IOException {
        String folder = System.getProperty("queries");
        if (folder == null) {
            return List.copyOf(QueryLibrary.bundled().queries());
        }
        List<NamedQuery> questions = new ArrayList<>();
        try (var files = Files.newDirectoryStream(Path.of(folder), "*.rq")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
                questions.add(NamedQuery.parse(name, Files.readString(file)));
            }
        }
        questions.sort((one, other) -> one.name().compareTo(other.name()));
        return questions;
    }

    private List<Map<String, String>> values(NamedQuery question) {
        List<Map<String, String>> values = new ArrayList<>(List.of(Map.of()));
        values.addAll(VALUES.getOrDefault(question.name(), List.of()));
        if (question.name().equals("statements-in-an-article")) {
            values.addAll(oneArticle());
        }
        return values;
    }

    /// The last article with a statement, by its IRI and by its address.
    private List<Map<String, String>> oneArticle() {
        Query query =
                QueryFactory.create(
                        """
                        PREFIX dem: <https://w3id.org/demarche/ontology#>
                        PREFIX schema: <http://schema.org/>
                        SELECT ?article ?url {
                          GRAPH ?article { ?article schema:url ?url ; a dem:Article }
                        } ORDER BY DESC(?article) LIMIT 1
                        """);
        return store.ask(
                query,
                run -> {
                    var row = run.select().next();
                    return List.of(
                            Map.of("article", row.get("article").getURI()),
                            Map.of("article", row.get("url").getLiteralLexicalForm()));
                });
    }

    private void tell(NamedQuery question, Map<String, String> values) throws IOException {
        Query query = question.bind(values, Prefixes.STANDARD);
        String shown = question.name() + (values.isEmpty() ? "" : " " + new TreeMap<>(values));
        var rows = new AtomicLong();
        Timing plain =
                timing(() ->
                        rows.set(
                                store.read(() ->
                                        answer(plain(query), OutputStream.nullOutputStream()))));
        Timing served = timing(() -> serve(query));
        System.out.printf(
                "%7d %9d | %s | %s | %s%n",
                rows.get(), plain.first() < 0 ? -1 : tuples(query), plain, served, shown);
        String folder = System.getProperty("answers");
        if (folder != null && plain.first() >= 0) {
            Files.createDirectories(Path.of(folder));
            Path file = Path.of(folder, shown.replaceAll("[^\\w-]+", "_") + ".tsv");
            try (OutputStream out = Files.newOutputStream(file)) {
                store.read(() -> answer(plain(query), out));
            }
        }
    }

    private QueryExec plain(Query query) {
        return QueryExec.dataset(store.dataset())
                .query(query)
                .set(TDB2.symUnionDefaultGraph, true)
                .timeout(PATIENCE.toMillis())
                .build();
    }

    private void serve(Query query) {
        ELSEWHERE.set(
                server.ask(
                        PATIENCE,
                        running -> {
                            long before = THREADS.getCurrentThreadCpuTime();
                            answer(running.query(query), OutputStream.nullOutputStream());
                            return THREADS.getCurrentThreadCpuTime() - before;
                        }));
    }

    /// How many tuples the store finds for a question.
    private long tuples(Query query) {
        var tuples = new AtomicLong();
        return store.read(() -> {
            QueryExec run = plain(query);
            QC2.setFilter(
                    run.getContext(),
                    (Tuple<NodeId> _) -> {
                        tuples.incrementAndGet();
                        return true;
                    });
            answer(run, OutputStream.nullOutputStream());
            return tuples.get();
        });
    }

    private static long answer(QueryExec asked, OutputStream out) {
        try (QueryExec run = asked) {
            if (run.getQuery().isSelectType()) {
                var buffered = new BufferedOutputStream(out);
                long rows =
                        new Answer(run.getQuery(), Prefixes.STANDARD)
                                .rows(run.select(), AnswerFormat.TSV, buffered);
                buffered.flush();
                return rows;
            }
            List<String> triples =
                    run.construct().find().mapWith(Object::toString).toList().stream()
                            .sorted()
                            .toList();
            out.write(String.join("\n", triples).getBytes(StandardCharsets.UTF_8));
            return triples.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final AtomicLong ELSEWHERE = new AtomicLong();

    /// Milliseconds; -1 where there was no answer in time.
    private record Timing(long first, long median, long cpu) {
        @Override
        public String toString() {
            return "%6d %6d %6d".formatted(first, median, cpu);
        }
    }

    private static Timing timing(Runnable work) {
        List<Long> times = new ArrayList<>();
        List<Long> cpus = new ArrayList<>();
        long spent = 0;
        while (times.size() < ROUNDS && spent < PATIENCE.toNanos() / 4) {
            ELSEWHERE.set(0);
            long began = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            try {
                work.run();
            } catch (QueryCancelledException | Refusal e) {
                return new Timing(-1, -1, -1);
            }
            cpus.add(ELSEWHERE.get() + THREADS.getCurrentThreadCpuTime() - cpu);
            times.add(System.nanoTime() - began);
            spent += times.getLast();
        }
        return new Timing(times.getFirst() / 1_000_000, median(times), median(cpus));
    }

    /// Of all but the first, if there are others.
    private static long median(List<Long> times) {
        List<Long> later = times.size() > 1 ? times.subList(1, times.size()) : times;
        long[] sorted = later.stream().mapToLong(Long::longValue).sorted().toArray();
        return LongStream.of(sorted).skip(sorted.length / 2).findFirst().orElseThrow() / 1_000_000;
    }
}
