package org.demarche.graph.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.demarche.domain.Article;
import org.demarche.domain.Confidence;
import org.demarche.domain.PartialDate;
import org.demarche.domain.PublicationTime;
import org.demarche.domain.Reading;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.world.LanguageWords;
import org.jspecify.annotations.Nullable;

/// The graph of one article while it is drawn, with its passages. Not thread-safe.
final class Page {
    /// No finding has more values of a property than these, nor more passages,
    private static final int MOST = 64;

    /// and in a graph of more triples than these no more than the others.
    private static final int LONG = 10_000;

    private static final int MOST_OF_LONG = 8;

    private final Article source;
    private final List<Span> sentences;
    private final Set<Span> mentioned = new HashSet<>();
    private final Node article;
    private final List<Triple> triples = new ArrayList<>(512);
    private final Map<Span, Node> passages = new HashMap<>();
    private final Set<Node> shown = new HashSet<>();
    private final Set<String> fragments = new HashSet<>();
    private final PageLabels labels;

    /// @param words for the labels of what has no name
    Page(Reading reading, Node article, LanguageWords words) {
        this.source = reading.article();
        this.sentences = reading.sentences();
        reading.mentions().forEach(mention -> mentioned.add(mention.span()));
        this.article = article;
        this.labels = new PageLabels(words);
    }

    Node article() {
        return article;
    }

    String language() {
        return source.language();
    }

    /// The day on which the article appeared, in words; the empty string if it is not known.
    String day() {
        PublicationTime published = source.published();
        return published == null ? "" : labels.of(PartialDate.of(published.day()));
    }

    /// What the individuals of the page are called.
    PageLabels labels() {
        return labels;
    }

    ArticleGraph graph() {
        return new ArticleGraph(article, triples);
    }

    void add(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }

    void add(Triple triple) {
        triples.add(triple);
    }

    /// Says of an individual what there is to say wherever it is named.
    void describe(Description description) {
        triples.addAll(description.triples());
        labels.take(description);
    }

    /// The words of a span as they stand.
    String cut(Span span) {
        return source.body().cut(span);
    }

    /// Says the words of a span with the article's language; nothing if there are none.
    void words(Node subject, Node property, @Nullable Span span) {
        if (span != null && !span.isEmpty()) {
            add(subject, property, Literals.words(cut(span), source.language()));
        }
    }

    /// The passage of a span that is not empty: a mention where its words name something, which
    /// makes it a passage by the ontology.
    Node passage(Span span) {
        Node known = passages.get(span);
        if (known != null) {
            return known;
        }
        Node passage =
                NodeFactory.createURI(
                        article.getURI() + "#char=" + span.begin() + "," + span.end());
        passages.put(span, passage);
        add(passage, Borrowed.TYPE, mentioned.contains(span) ? Classes.MENTION : Classes.PASSAGE);
        add(passage, Properties.BEGIN, Literals.offset(span.begin()));
        add(passage, Properties.END, Literals.offset(span.end()));
        add(passage, Properties.EXACT, Literals.string(cut(span)));
        stated(passage);
        return passage;
    }

    /// Says that it stands in this article.
    void stated(Node subject) {
        add(subject, Properties.STATED_IN, article);
    }

    /// As many of a finding's values as are written, so that lists of many in findings of many do
    /// not multiply; mentions tell of the others.
    <T> List<T> most(List<T> values) {
        int most = triples.size() > LONG ? MOST_OF_LONG : MOST;
        return values.size() <= most ? values : values.subList(0, most);
    }

    /// Points at the passages that show it.
    void evidence(Node subject, List<Span> spans) {
        for (Span span : most(spans)) {
            if (!span.isEmpty()) {
                Node passage = passage(span);
                add(subject, Properties.PASSAGE, passage);
                if (shown.add(passage)) {
                    Span sentence = sentenceOf(span);
                    if (sentence != null) {
                        add(passage, Properties.SENTENCE, passage(sentence));
                    }
                }
            }
        }
    }

    /// The sentence in which a passage stands; of one that goes across several, all of these in
    /// one. Null if it stands between sentences.
    private @Nullable Span sentenceOf(Span span) {
        int first = Collections.binarySearch(sentences, span, Comparator.comparing(Span::begin));
        Span whole = null;
        for (int i = first < 0 ? Math.max(0, -first - 2) : first; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            if (sentence.begin() >= span.end()) {
                break;
            }
            if (sentence.overlaps(span)) {
                whole = whole == null ? sentence : whole.cover(sentence);
            }
        }
        return whole;
    }

    /// How sure it is, and the rules by which it was found.
    void found(Node subject, Confidence confidence, List<Rule> further) {
        add(subject, Properties.CONFIDENCE, Literals.confidence(confidence.share()));
        confidence.rules().forEach(r -> add(subject, Properties.RULE, Vocabulary.concept(r)));
        for (Rule rule : further) {
            if (!confidence.rules().contains(rule)) {
                add(subject, Properties.RULE, Vocabulary.concept(rule));
            }
        }
    }

    /// An IRI of the article's own, by what it is for, where its words stand and more; the second
    /// with the same name gets a number.
    Node fragment(String kind, Span words, String... more) {
        StringBuilder parts = new StringBuilder(kind);
        parts.append('=').append(words.begin()).append(',').append(words.end());
        for (String part : more) {
            parts.append(',').append(part);
        }
        String name = parts.toString();
        String unique = name;
        for (int i = 2; !fragments.add(unique); i++) {
            unique = name + "," + i;
        }
        return NodeFactory.createURI(article.getURI() + "#" + unique);
    }
}
