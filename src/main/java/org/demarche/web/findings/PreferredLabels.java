package org.demarche.web.findings;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Prefixes;

/// What things are called, in the language of the reader where the store has it, else in English,
/// else as it comes. Safe for many threads.
public final class PreferredLabels {
    private static final int MOST_KEPT = 100_000;
    private static final String FALLBACK = Locale.ENGLISH.getLanguage();

    private final DatasetGraph store;
    private final LongSupplier commits;
    private final Prefixes prefixes;
    private final Map<Key, String> kept = new ConcurrentHashMap<>();
    private volatile long commit = -1;

    private record Key(Node node, String language) {}

    /// @param commits how many commits the store has seen
    public PreferredLabels(DatasetGraph store, LongSupplier commits, Prefixes prefixes) {
        this.store = store;
        this.commits = commits;
        this.prefixes = prefixes;
    }

    /// The label of a thing; its short name where it has none.
    ///
    /// @param language a two-letter code
    public String of(Node thing, String language) {
        long now = commits.getAsLong();
        if (commit != now || kept.size() > MOST_KEPT) {
            kept.clear();
            commit = now;
        }
        var key = new Key(thing, language);
        String had = kept.get(key);
        if (had == null) {
            had =
                    store.isInTransaction()
                            ? find(thing, language)
                            : Txn.calculateRead(store, () -> find(thing, language));
            kept.put(key, had);
        }
        return had;
    }

    private String find(Node thing, String language) {
        if (thing.isLiteral()) {
            return thing.getLiteralLexicalForm();
        }
        for (Node property : new Node[] {Borrowed.LABEL, Borrowed.PREF_LABEL}) {
            var label =
                    Iter.asStream(store.find(Node.ANY, thing, property, Node.ANY))
                            .map(Quad::getObject)
                            .filter(Node::isLiteral)
                            .min(
                                    Comparator.comparing((Node found) ->
                                                    !found.getLiteralLanguage().equals(language))
                                            .thenComparing(found ->
                                                    !found.getLiteralLanguage().equals(FALLBACK))
                                            .thenComparing(Node::getLiteralLanguage)
                                            .thenComparing(Node::getLiteralLexicalForm));
            if (label.isPresent()) {
                return label.get().getLiteralLexicalForm();
            }
        }
        return thing.isURI() ? prefixes.shorten(thing.getURI()) : thing.toString();
    }
}
