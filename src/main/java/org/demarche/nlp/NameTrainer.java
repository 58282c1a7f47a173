package org.demarche.nlp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;

/// Learns to tell names from sentences in which they are marked. For one thread.
final class NameTrainer {
    private final List<String> lines;
    private final Function<Tokens, String[]> classes;
    private final NameFeatures features;
    private final Set<String> rare;

    /// @param lines sentences marked `{p:…}`; blank lines part the texts
    /// @param classes what the dictionaries say of each token of a sentence
    NameTrainer(List<String> lines, Function<Tokens, String[]> classes) {
        this.lines = lines;
        this.classes = classes;
        features = new NameFeatures(common(lines));
        rare = rare(lines);
    }

    /// The words that marked sentences write small.
    static CommonWords common(List<String> lines) {
        return CommonWords.of(
                lines.stream()
                        .filter(l -> !l.startsWith("#"))
                        .map(l -> MarkedSentence.parse(l).text())
                        .toList());
    }

    byte[] model() throws IOException {
        EventTrainer trainer =
                TrainerFactory.getEventTrainer(
                        TrainingSettings.of(PerceptronTrainer.PERCEPTRON_VALUE, 20, 1),
                        new HashMap<>());
        AbstractModel model =
                (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GenericModelWriter writer = new GenericModelWriter(model, new DataOutputStream(bytes));
        writer.persist();
        return bytes.toByteArray();
    }

    /// Each sentence twice, once with the dictionaries and once without, as most names stand in
    /// none; the second time without its rare words, as unknown ones will come.
    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        Map<String, String> memory = new HashMap<>();
        int number = 0;
        for (String line : lines) {
            if (line.isBlank()) {
                memory = new HashMap<>();
            } else if (!line.startsWith("#")) {
                MarkedSentence sentence = MarkedSentence.parse(line.strip());
                boolean known = number++ % 2 == 0;
                events.addAll(events(sentence, memory, known));
                List<Event> unseen = events(sentence, new HashMap<>(), !known);
                unseen.forEach(e -> events.add(without(e, rare)));
            }
        }
        return events;
    }

    /// The words that stand only once in the texts.
    private static Set<String> rare(List<String> lines) {
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (String line : lines) {
            Tokens tokens = MarkedSentence.parse(line).tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (!once.add(tokens.lower(i))) {
                    again.add(tokens.lower(i));
                }
            }
        }
        once.removeAll(again);
        return once;
    }

    /// The event without the features that have one of the words, as if the word were unknown.
    private static Event without(Event event, Set<String> words) {
        String[] kept =
                Arrays.stream(event.getContext())
                        .filter(f ->
                                Arrays.stream(f.substring(f.indexOf('=') + 1).split(" "))
                                        .noneMatch(words::contains))
                        .toArray(String[]::new);
        return new Event(event.getOutcome(), kept);
    }

    private List<Event> events(MarkedSentence sentence, Map<String, String> memory, boolean known) {
        Tokens tokens = sentence.tokens();
        String[] kinds =
                known
                        ? classes.apply(tokens)
                        : Collections.nCopies(tokens.size(), "").toArray(new String[0]);
        boolean[] starts = new boolean[tokens.size()];
        if (starts.length > 0) {
            starts[0] = true;
        }
        NameLesson lesson = new NameLesson();
        features.collect(tokens, new int[] {0, tokens.size()}, starts, kinds, memory, lesson);
        Span[] spans = new Span[sentence.names().size()];
        for (int i = 0; i < spans.length; i++) {
            FoundName name = sentence.names().get(i);
            spans[i] = new Span(name.first(), name.end(), name.type().name());
            NameModel.remember(memory, tokens, name.first(), name.end(), name.type());
        }
        String[] outcomes = new BioCodec().encode(spans, tokens.size());
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            List<String> context = lesson.context(i, tokens.lower(i), outcomes);
            if (!context.isEmpty()) {
                events.add(new Event(outcomes[i], context.toArray(new String[0])));
            }
        }
        return events;
    }
}
