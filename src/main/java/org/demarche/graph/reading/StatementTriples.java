package org.demarche.graph.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.domain.Actor;
import org.demarche.domain.Span;
import org.demarche.domain.Stance;
import org.demarche.domain.StanceKind;
import org.demarche.domain.Statement;
import org.demarche.domain.Voice;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.world.LanguageWords;

/// What was said.
final class StatementTriples {
    private final Page page;
    private final NamedIndividuals named;
    private final EventTriples events;
    private final RelayTriples relays;
    private final Set<Span> taken = new HashSet<>();

    StatementTriples(Page page, NamedIndividuals named, EventTriples events) {
        this.page = page;
        this.named = named;
        this.events = events;
        this.relays = new RelayTriples(page, named);
    }

    void tell(Statement statement) {
        Node node = node(statement);
        page.add(node, Borrowed.TYPE, Classes.STATEMENT);
        for (Voice voice : page.most(statement.voices())) {
            named.add(node, Properties.SPEAKER, voice.speaker());
            named.add(node, Properties.IN_OFFICE, voice.inOffice());
            named.add(node, Properties.ON_BEHALF_OF, voice.onBehalfOf());
        }
        named.addAll(node, Properties.ADDRESSEE, statement.addressees());
        named.addAll(node, Properties.ABOUT, statement.about());
        for (Stance stance : statement.stances()) {
            Node target = named.of(stance.target());
            page.add(node, property(stance.kind()), target);
            page.add(node, Properties.ABOUT, target);
        }
        page.add(node, Properties.FORM, Vocabulary.concept(statement.form()));
        page.words(node, Properties.TEXT, statement.content());
        page.words(node, Properties.CUE, statement.cue());
        page.add(node, Properties.ACT, Vocabulary.concept(statement.act()));
        page.add(node, Properties.MODALITY, Vocabulary.concept(statement.modality()));
        page.words(node, Properties.CONDITION, statement.condition());
        if (statement.saidOn() != null) {
            page.add(node, Properties.SAID_ON, Literals.date(statement.saidOn()));
        }
        named.add(node, Properties.SAID_AT, statement.saidAt());
        if (statement.saidDuring() != null) {
            page.add(node, Properties.SAID_DURING, events.tell(statement.saidDuring()));
        }
        named.add(node, Properties.RELAYED_BY, statement.relayedBy());
        Map<String, String> slots = slots(statement);
        relays.tell(node, page.most(statement.relays()), slots);
        page.stated(node);
        page.add(page.labels().make(node, Classes.STATEMENT, slots));
        page.found(node, statement.confidence(), statement.inferences());
        page.evidence(node, List.of(statement.content()));
    }

    /// Where nobody speaks whose name is known, the office or whom it is said for stands for them.
    private Map<String, String> slots(Statement statement) {
        PageLabels labels = page.labels();
        Stream<Node> speakers =
                statement.voices().stream()
                        .map(voice ->
                                voice.speaker() != null
                                        ? voice.speaker()
                                        : voice.inOffice() != null
                                                ? voice.inOffice()
                                                : voice.onBehalfOf())
                        .filter(Objects::nonNull)
                        .map(named::of);
        return Map.of(
                "speaker", labels.of(speakers),
                "date", labels.of(statement.saidOn()),
                "reported", statement.saidOn() == null ? page.day() : "",
                "words", LanguageWords.first(page.cut(statement.content())));
    }

    private static Node property(StanceKind kind) {
        return switch (kind) {
            case INVOKES -> Properties.INVOKES;
            case REAFFIRMS -> Properties.REAFFIRMS;
            case INTERPRETS -> Properties.INTERPRETS;
            case ALLEGES_BREACH_OF -> Properties.ALLEGES_BREACH_OF;
            case CALLS_TO_CHANGE -> Properties.CALLS_TO_CHANGE;
        };
    }

    private Node node(Statement statement) {
        Span span = statement.content();
        Optional<Actor> speaker = statement.speakers().findFirst();
        return taken.add(span) || speaker.isEmpty()
                ? page.fragment("statement", span)
                : page.fragment("statement", span, NamedIndividuals.slug(speaker.get()));
    }
}
