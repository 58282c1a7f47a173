package org.demarche.web.findings;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.graph.world.LabelWords;
import org.demarche.graph.world.LanguageWords;
import org.demarche.identity.IdentityLinks;
import org.springframework.util.function.SingletonSupplier;

/// What things are called, in the language of the reader where the store has it or a pattern of the
/// ontology makes it, else in English, else as it comes. Safe for many threads.
public final class PreferredLabels {
    private static final int MOST_KEPT = 100_000;
    private static final String FALLBACK = Locale.ENGLISH.getLanguage();

    private final DatasetGraph store;
    private final LongSupplier commits;
    private final Prefixes prefixes;
    private final SingletonSupplier<LabelWords> words = SingletonSupplier.of(LabelWords::bundled);
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
        Optional<Node> found = label(thing, language);
        if (found.isPresent() && found.get().getLiteralLanguage().equals(language)) {
            return found.get().getLiteralLexicalForm();
        }
        return ofTwin(thing, language)
                .or(() -> made(thing, language))
                .or(() -> found.map(Node::getLiteralLexicalForm))
                .orElseGet(() -> named(thing));
    }

    private String named(Node thing) {
        return thing.isURI() ? prefixes.shorten(thing.getURI()) : thing.toString();
    }

    private Optional<Node> label(Node thing, String language) {
        return Stream.of(Borrowed.LABEL, Borrowed.PREF_LABEL)
                .flatMap(property ->
                        Iter.asStream(store.find(Node.ANY, thing, property, Node.ANY))
                                .map(Quad::getObject)
                                .filter(Node::isLiteral)
                                .min(
                                        Comparator.comparing((Node label) ->
                                                        !label.getLiteralLanguage()
                                                                .equals(language))
                                                .thenComparing(label ->
                                                        !label.getLiteralLanguage()
                                                                .equals(FALLBACK))
                                                .thenComparing(Node::getLiteralLanguage)
                                                .thenComparing(Node::getLiteralLexicalForm))
                                .stream())
                .findFirst();
    }

    /// What the best known of those that are one with it is called in the language.
    private Optional<String> ofTwin(Node thing, String language) {
        return Iter.asStream(store.find(IdentityLinks.GRAPH, thing, Borrowed.SAME_AS, Node.ANY))
                .map(Quad::getObject)
                .flatMap(best -> label(best, language).stream())
                .filter(label -> label.getLiteralLanguage().equals(language))
                .findFirst()
                .map(Node::getLiteralLexicalForm);
    }

    private Optional<String> made(Node thing, String language) {
        LanguageWords spoken = words.obtain().in(language);
        return thing.isURI() && spoken.language().equals(language)
                ? new MadeLabels(store, spoken, other -> of(other, language)).of(thing)
                : Optional.empty();
    }
}
