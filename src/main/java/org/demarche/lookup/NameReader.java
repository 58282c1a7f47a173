package org.demarche.lookup;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.graph.vocabulary.WorldProperties;
import org.demarche.identity.IdentityLinks;
import org.demarche.store.QuerySource;

/// Gathers all names that a store holds. For one thread.
final class NameReader {
    private static final Var X = Var.alloc("x");
    private static final Var VALUE = Var.alloc("value");
    private static final Var TYPE = Var.alloc("type");
    private static final Var PROPERTY = Var.alloc("property");
    private static final Var GRAPH = Var.alloc("graph");
    private static final Query COUNTS =
            QueryFactory.create(
                    "SELECT ?x (COUNT(*) AS ?value) { GRAPH ?g { ?x a ?type } } GROUP BY ?x");
    private static final Query VALUES =
            QueryFactory.create("SELECT ?x ?value { ?x a ?type ; ?property ?value }");
    private static final Query PAIRS =
            QueryFactory.create("SELECT ?x ?value { GRAPH ?graph { ?x ?property ?value } }");

    private final QuerySource source;
    private final Prefixes prefixes;
    private final Map<Node, Node> best = new HashMap<>();
    private final Map<Node, NamedIndividual> individuals = new HashMap<>();
    private final Set<IndexedName> names = new LinkedHashSet<>();
    private final Map<String, NamedIndividual> addresses = new HashMap<>();

    NameReader(QuerySource source, Prefixes prefixes) {
        this.source = source;
        this.prefixes = prefixes;
    }

    NameIndex read() {
        ask(
                PAIRS,
                Map.of(GRAPH, IdentityLinks.GRAPH, PROPERTY, Borrowed.SAME_AS),
                row -> best.put(row.get(X), row.get(VALUE)));
        for (Kind kind : Kind.values()) {
            ask(COUNTS, Map.of(TYPE, kind.type()), row -> add(kind, row));
        }
        individuals.values().forEach(this::count);
        for (Kind kind : Kind.values()) {
            for (Node property : kind.naming()) {
                values(kind, property, row -> name(row, property.equals(Borrowed.ALT_LABEL)));
            }
        }
        values(Kind.STATE, WorldProperties.ALPHA2, row -> name(row, true));
        values(Kind.ARTICLE, Borrowed.URL, this::address);
        return new NameIndex(individuals, addresses, names);
    }

    private void values(Kind kind, Node property, Consumer<Binding> sink) {
        ask(VALUES, Map.of(TYPE, kind.type(), PROPERTY, property), sink);
    }

    private void ask(Query query, Map<Var, Node> values, Consumer<Binding> sink) {
        source.ask(
                QueryTransformOps.replaceVars(query, values),
                run -> {
                    run.select().forEachRemaining(sink);
                    return true;
                });
    }

    private void add(Kind kind, Binding row) {
        Node iri = row.get(X);
        if (iri.isURI()) {
            long graphs = ((Number) row.get(VALUE).getLiteralValue()).longValue();
            individuals.putIfAbsent(
                    iri, new NamedIndividual(kind, iri, code(kind, iri.getURI()), graphs));
        }
    }

    /// What a variant has is the best known one's.
    private void count(NamedIndividual individual) {
        NamedIndividual known = known(individual);
        if (known != individual) {
            known.addArticles(individual.articles());
        }
        String code = individual.code();
        index(known, code.substring(code.indexOf(':') + 1), known != individual);
    }

    private NamedIndividual known(NamedIndividual individual) {
        Node iri = best.getOrDefault(individual.iri(), individual.iri());
        return individuals.getOrDefault(iri, individual);
    }

    private String code(Kind kind, String iri) {
        String namespace = prefixes.base() + kind.prefix() + "/";
        return kind == Kind.STATE && iri.startsWith(namespace)
                ? iri.substring(namespace.length())
                : prefixes.shorten(iri);
    }

    private void name(Binding row, boolean alias) {
        NamedIndividual individual = individuals.get(row.get(X));
        Node value = row.get(VALUE);
        if (individual != null && value.isLiteral()) {
            NamedIndividual known = known(individual);
            if (!alias) {
                individual.call(value.getLiteralLexicalForm(), value.getLiteralLanguage());
            }
            index(known, value.getLiteralLexicalForm(), alias || known != individual);
        }
    }

    private void index(NamedIndividual individual, String name, boolean alias) {
        String folded = Folding.fold(name);
        if (!folded.isEmpty()) {
            names.add(new IndexedName(individual, name, folded, alias));
        }
    }

    private void address(Binding row) {
        NamedIndividual article = individuals.get(row.get(X));
        if (article != null) {
            Node url = row.get(VALUE);
            String address = url.isURI() ? url.getURI() : url.getLiteralLexicalForm();
            addresses.put(Folding.foldAddress(address), article);
        }
    }
}
