package org.demarche.cli;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.lookup.Kind;
import org.demarche.lookup.Lookup;
import org.demarche.lookup.UnresolvedNameException;
import org.demarche.store.NamedQuery;
import org.demarche.store.QuerySource;

/// Names in the arguments of a command, looked up in the store; one that stands for nothing there
/// is wrong usage.
record NameArguments(Lookup lookup) {
    /// The names in a store as it is now.
    static NameArguments in(QuerySource source) {
        return new NameArguments(new Lookup(source, () -> 0, Prefixes.STANDARD));
    }

    Node iri(String words, Set<Kind> kinds) {
        return checked(() -> lookup.iri(words, kinds));
    }

    /// The values of a query's parameters with whole IRIs in place of names.
    Map<String, String> resolve(NamedQuery query, Map<String, String> values) {
        return checked(() -> lookup.resolve(query, values));
    }

    private static <T> T checked(Supplier<T> lookup) {
        try {
            return lookup.get();
        } catch (UnresolvedNameException e) {
            throw new UsageException(e);
        }
    }
}
