package org.demarche.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.NamedQuery;
import org.demarche.store.Parameter;
import org.demarche.store.QuerySource;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;

/// Finds the individuals that people name: by any label or alias in any language that the graphs of
/// a store hold, by code, short IRI or IRI, articles also by their address on the web. Case,
/// accents, dots and hyphens do not matter. Its index is made at the first question and again at
/// the first after a write. Thread-safe.
public final class Lookup {
    private static final Pattern LEGAL = Pattern.compile("[^\\s<>\"{}|\\\\^`]+");
    private static final Query IS_ONE = QueryFactory.create("ASK { ?x a ?type }");

    private final QuerySource source;
    private final LongSupplier version;
    private final Prefixes prefixes;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Made made;

    private record Made(long version, NameIndex index) {
        boolean isOf(long other) {
            return version == other;
        }
    }

    /// @param source holds the names
    /// @param version another number after each change of what the source holds
    /// @param prefixes to read and write short IRIs with
    public Lookup(QuerySource source, LongSupplier version, Prefixes prefixes) {
        this.source = source;
        this.version = version;
        this.prefixes = prefixes;
    }

    /// The names in a store that is open here.
    public static Lookup of(Store store, Prefixes prefixes) {
        return new Lookup(store, store::commits, prefixes);
    }

    /// Individuals whose names have words that begin with those typed so far: names that begin so
    /// first, states before persons, what is much written of before the rest.
    ///
    /// @param words none give none
    /// @param language in which labels are wanted, such as `en`
    /// @param most how many at most
    public List<Match> complete(String words, Set<Kind> kinds, String language, int most) {
        String folded = Folding.fold(words);
        return folded.isEmpty()
                ? List.of()
                : index().beginning(folded, kinds, most).stream()
                        .map(name -> name.individual().match(language, name.name()))
                        .toList();
    }

    /// The one individual that words stand for.
    ///
    /// @param kinds of these only; where words fit several kinds alike, the first in order counts
    /// @param language in which labels are wanted
    /// @throws UnresolvedNameException when there is none, with names that are written almost so,
    ///   or when there are several
    public Match resolve(String words, Set<Kind> kinds, String language) {
        return new Search(index(), prefixes, kinds, language).find(words.strip());
    }

    /// The same where no label is wanted; quicker for codes and IRIs while there is no index yet.
    ///
    /// @throws UnresolvedNameException as [#resolve]
    public Node iri(String words, Set<Kind> kinds) {
        return kinds.stream()
                .sorted()
                .flatMap(kind -> coded(words.strip(), kind).stream())
                .findFirst()
                .orElseGet(() -> resolve(words, kinds, "").iri());
    }

    private Optional<Node> coded(String words, Kind kind) {
        String iri =
                prefixes.expand(words)
                        .orElseGet(() ->
                                prefixes.base()
                                        + kind.prefix()
                                        + "/"
                                        + (kind == Kind.STATE
                                                ? words.toUpperCase(Locale.ROOT)
                                                : words));
        if (!LEGAL.matcher(iri).matches()) {
            return Optional.empty();
        }
        Node node = NodeFactory.createURI(iri);
        Query query =
                QueryTransformOps.replaceVars(
                        IS_ONE, Map.of(Var.alloc("x"), node, Var.alloc("type"), kind.type()));
        return source.ask(query, QueryExec::ask) ? Optional.of(node) : Optional.empty();
    }

    /// The values of a query's parameters with whole IRIs in place of names; the rest as it is.
    ///
    /// @param values by the names of parameters
    /// @throws UnresolvedNameException as [#resolve]
    public Map<String, String> resolve(NamedQuery query, Map<String, String> values) {
        Map<String, String> resolved = new HashMap<>(values);
        for (Parameter parameter : query.parameters()) {
            String words = values.getOrDefault(parameter.name(), "");
            if (parameter.ending().equals("iri") && !words.isBlank()) {
                Kind.ofParameter(parameter.name())
                        .ifPresent(kinds ->
                                resolved.put(
                                        parameter.name(), "<" + iri(words, kinds).getURI() + ">"));
            }
        }
        return resolved;
    }

    /// While one thread makes the index anew, others go on with the one before.
    private NameIndex index() {
        Made there = made;
        if (there != null && (there.isOf(version.getAsLong()) || making.isLocked())) {
            return there.index();
        }
        making.lock();
        try {
            long now = version.getAsLong();
            Made current = made;
            if (current == null || !current.isOf(now)) {
                current = new Made(now, new NameReader(source, prefixes).read());
                made = current;
            }
            return current.index();
        } finally {
            making.unlock();
        }
    }
}
