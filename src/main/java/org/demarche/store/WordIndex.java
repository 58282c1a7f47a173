package org.demarche.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.store.FSDirectory;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Properties;

/// The Lucene index over statements, clauses, labels and headlines. One analyzer for all languages:
/// words as Unicode cuts them, in lower case, unstemmed. Labels of what is part of something else,
/// whose IRI has a fragment, stay out: they repeat its words and the names in it.
final class WordIndex {
    /// The field that `text:query` searches when no property is named.
    private static final String MAIN = "text";

    private static final Map<String, Node> FIELDS =
            Map.of(
                    "label", Borrowed.LABEL,
                    "altLabel", Borrowed.ALT_LABEL,
                    "headline", Borrowed.HEADLINE);

    private WordIndex() {}

    /// Puts the index in `folder` over `triples`.
    static DatasetGraphText over(DatasetGraph triples, Path folder) {
        EntityDefinition fields = new EntityDefinition("uri", MAIN);
        fields.setPrimaryPredicate(Properties.TEXT);
        FIELDS.forEach(fields::set);
        fields.setGraphField("graph");
        fields.setLangField("lang");
        fields.setUidField("uid");
        TextIndexConfig settings = new TextIndexConfig(fields);
        settings.setValueStored(true);
        try {
            TextIndexLucene index = new TextIndexLucene(FSDirectory.open(folder), settings);
            return (DatasetGraphText)
                    TextDatasetFactory.create(triples, index, false, new Indexing(index));
        } catch (IOException | TextIndexException e) {
            throw new StoreException(
                    "The word index " + folder + " cannot be opened: " + e.getMessage() + ".", e);
        }
    }

    /// Throws the index away and reads it anew from the triples.
    ///
    /// @param ends whether to leave off
    /// @return whether it came to its end; if not, nothing is committed
    static boolean rebuild(DatasetGraphText both, BooleanSupplier ends) {
        TextIndexLucene index = (TextIndexLucene) both.getTextIndex();
        try {
            index.getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new StoreException(
                    "The word index cannot be cleared: " + e.getMessage() + ".", e);
        }
        Txn.executeRead(
                both.getWrapped(),
                () -> {
                    for (Node property : properties(index.getDocDef())) {
                        for (Iterator<Quad> quads =
                                        both.find(Node.ANY, Node.ANY, property, Node.ANY);
                                !ends.getAsBoolean() && quads.hasNext(); ) {
                            entity(index, quads.next()).ifPresent(index::addEntity);
                        }
                    }
                });
        if (ends.getAsBoolean()) {
            return false;
        }
        index.commit();
        return true;
    }

    /// Whether a property's values may have words that are indexed.
    static boolean isFed(DatasetGraphText both, Node property) {
        return both.getTextIndex().getDocDef().getField(property) != null;
    }

    /// Takes the words of some quads out and puts those of others in; to be committed with the
    /// triples.
    static void change(DatasetGraphText both, Collection<Quad> removed, Collection<Quad> added) {
        TextIndex index = both.getTextIndex();
        for (Quad quad : removed) {
            entity(index, quad).ifPresent(index::deleteEntity);
        }
        for (Quad quad : added) {
            entity(index, quad).ifPresent(index::addEntity);
        }
    }

    private static Optional<Entity> entity(TextIndex index, Quad quad) {
        return isIndexed(quad.getSubject(), quad.getPredicate())
                ? Optional.ofNullable(TextQueryFuncs.entityFromQuad(index.getDocDef(), quad))
                : Optional.empty();
    }

    private static boolean isIndexed(Node subject, Node property) {
        return !property.equals(Borrowed.LABEL)
                || !subject.isURI()
                || subject.getURI().indexOf('#') < 0;
    }

    /// Keeps the index in step with the triples.
    private static final class Indexing extends TextDocProducerTriples {
        Indexing(TextIndex index) {
            super(index);
        }

        @Override
        public void change(TextQuadAction action, Node g, Node s, Node p, Node o) {
            if (isIndexed(s, p)) {
                super.change(action, g, s, p, o);
            }
        }
    }

    private static List<Node> properties(EntityDefinition fields) {
        return fields.fields().stream()
                .flatMap(field -> fields.getPredicates(field).stream())
                .toList();
    }
}
