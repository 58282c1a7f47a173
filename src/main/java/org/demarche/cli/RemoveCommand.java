package org.demarche.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.identity.IdentityLinks;
import org.demarche.lookup.Kind;
import org.demarche.lookup.Lookup;
import org.demarche.lookup.Match;
import org.demarche.lookup.UnresolvedNameException;
import org.demarche.store.Endpoint;
import org.demarche.store.QuerySource;
import org.demarche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `demarche remove`: takes articles and all that was found in them out of the store, through the
/// server while one has it.
@Command(
        name = "remove",
        description = "Removes articles and all that was found in them from the store.",
        mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {
    private static final Set<Kind> ARTICLES = EnumSet.of(Kind.ARTICLE);
    private static final Var GRAPH = Var.alloc("article");
    private static final Query COUNTS =
            QueryFactory.create(
                    """
                    PREFIX dem: <https://w3id.org/demarche/ontology#>
                    SELECT ?noun (COUNT(?x) AS ?n) {
                      VALUES (?kind ?noun) {
                        (dem:Statement "statement") (dem:Relation "relation") (dem:Agreement "agreement")
                      }
                      GRAPH ?article { ?x a ?kind }
                    } GROUP BY ?noun ORDER BY DESC(?noun)
                    """);

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "Its hash, article:HASH, whole IRI, address on the web or headline.")
    private List<String> articles = new ArrayList<>();

    @Mixin private final StoreOption store = new StoreOption();

    @Mixin private final PasswordOption password = new PasswordOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private boolean failed;

    @Override
    public Integer call() {
        try (QuerySource source = store.writableSource()) {
            Map<Node, Match> found = found(source);
            List<String> told = found.values().stream().map(match -> told(match, source)).toList();
            if (!found.isEmpty()) {
                remove(found.keySet(), source);
            }
            PrintWriter out = spec.commandLine().getOut();
            told.forEach(out::println);
            out.flush();
        }
        return failed ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    /// What stands for no article, or for several, is told and left out.
    private Map<Node, Match> found(QuerySource source) {
        var lookup = new Lookup(source, () -> 0, Prefixes.STANDARD);
        Map<Node, Match> found = new LinkedHashMap<>();
        for (String words : articles) {
            try {
                Match match = lookup.resolve(words, ARTICLES, "");
                found.put(match.iri(), match);
            } catch (UnresolvedNameException e) {
                failed = true;
                System.err.println("demarche: " + e.getMessage());
            }
        }
        return found;
    }

    private static String told(Match article, QuerySource source) {
        Query counts = QueryTransformOps.replaceVars(COUNTS, Map.of(GRAPH, article.iri()));
        String found =
                source.ask(
                        counts,
                        run -> {
                            List<String> told = new ArrayList<>();
                            run.select().forEachRemaining(row -> told.add(counted(row)));
                            return told.isEmpty() ? "nothing found in it" : String.join(", ", told);
                        });
        return "removed %s: %s".formatted(article.told(), found);
    }

    private static String counted(Binding row) {
        String number = row.get("n").getLiteralLexicalForm();
        String noun = row.get("noun").getLiteralLexicalForm();
        return number + " " + noun + (number.equals("1") ? "" : "s");
    }

    private void remove(Set<Node> graphs, QuerySource source) {
        switch (source) {
            case Store open -> {
                open.replace(
                        graphs.stream().map(graph -> new ArticleGraph(graph, List.of())).toList());
                IdentityLinks.refresh(open);
            }
            case Endpoint server -> server.drop(graphs, password.value().orElse(""));
        }
    }
}
