package org.demarche.nlp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.BaseModel;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;

/// Trains a language's models from its texts; the same texts give the same model.
public final class ModelTrainer {
    private static final char[] SENTENCE_ENDS = {'.', '!', '?', '…'};

    private final LanguagePack pack;

    public ModelTrainer(LanguagePack pack) {
        this.pack = pack;
    }

    /// The words that the texts write small, without marks.
    public byte[] words(List<String> lines) {
        return common(lines).bytes();
    }

    private static CommonWords common(List<String> lines) {
        return CommonWords.of(
                lines.stream()
                        .filter(l -> !l.startsWith("#"))
                        .map(l -> MarkedSentence.parse(l).text())
                        .toList());
    }

    /// The model of names from sentences marked `{p:…}`; blank lines part the texts.
    ///
    /// @param classes what the dictionaries say of each token of a sentence
    public byte[] names(List<String> lines, Function<Tokens, String[]> classes) throws IOException {
        List<Event> events = new ArrayList<>();
        Map<String, String> memory = new HashMap<>();
        NameFeatures features = new NameFeatures(common(lines));
        Set<String> rare = rare(lines);
        int number = 0;
        for (String line : lines) {
            if (line.isBlank()) {
                memory = new HashMap<>();
            } else if (!line.startsWith("#")) {
                MarkedSentence sentence = MarkedSentence.parse(line.strip());
                boolean known = number++ % 2 == 0;
                events.addAll(events(sentence, features, classes, memory, known));
                List<Event> unseen = events(sentence, features, classes, new HashMap<>(), !known);
                unseen.forEach(e -> events.add(without(e, rare)));
            }
        }
        TrainingParameters parameters = parameters(PerceptronTrainer.PERCEPTRON_VALUE, 20, 1);
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
        AbstractModel model =
                (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GenericModelWriter writer = new GenericModelWriter(model, new DataOutputStream(bytes));
        writer.persist();
        return bytes.toByteArray();
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

    /// Every other sentence is learnt without the dictionaries, as most names stand in none.
    private static List<Event> events(
            MarkedSentence sentence,
            NameFeatures features,
            Function<Tokens, String[]> classes,
            Map<String, String> memory,
            boolean known) {
        Tokens tokens = sentence.tokens();
        String[] kinds =
                known
                        ? classes.apply(tokens)
                        : Collections.nCopies(tokens.size(), "").toArray(new String[0]);
        boolean[] starts = new boolean[tokens.size()];
        if (starts.length > 0) {
            starts[0] = true;
        }
        String[][] prepared = features.of(tokens, 0, tokens.size(), starts, kinds, memory);
        Span[] spans = new Span[sentence.names().size()];
        for (int i = 0; i < spans.length; i++) {
            FoundName name = sentence.names().get(i);
            spans[i] = new Span(name.first(), name.end(), name.type().name());
            NameModel.remember(memory, tokens, name.first(), name.end(), name.type());
        }
        String[] outcomes = new BioCodec().encode(spans, tokens.size());
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.lower(i);
        }
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String[] context = features.getContext(i, words, outcomes, prepared);
            if (context != SureOutside.context()) {
                events.add(new Event(outcomes[i], context));
            }
        }
        return events;
    }

    /// The model of sentence ends from a text with one sentence a line.
    public byte[] sentences(List<String> lines) throws IOException {
        Dictionary abbreviations = new Dictionary(true);
        for (LexicalEntry entry : pack.entries(Category.ABBREVIATION)) {
            abbreviations.put(new StringList(entry.form()));
        }
        SentenceDetectorFactory factory =
                new SentenceDetectorFactory(pack.code3(), true, abbreviations, SENTENCE_ENDS);
        return bytes(
                SentenceDetectorME.train(
                        pack.code3(), samples(lines), factory, parameters("MAXENT", 100, 2)));
    }

    /// Sentences in small paragraphs, as the detector learns from what stands between them.
    private static ObjectStream<SentenceSample> samples(List<String> lines) {
        List<SentenceSample> samples = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int begin = paragraph.length();
            paragraph.append(line.strip());
            spans.add(new Span(begin, paragraph.length()));
            paragraph.append(' ');
            if (spans.size() == 5) {
                samples.add(new SentenceSample(paragraph.toString(), spans.toArray(new Span[0])));
                spans.clear();
                paragraph.setLength(0);
            }
        }
        if (!spans.isEmpty()) {
            samples.add(new SentenceSample(paragraph.toString(), spans.toArray(new Span[0])));
        }
        return ObjectStreamUtils.createObjectStream(samples);
    }

    /// The model of kinds of lines from rows `kind<TAB>line`.
    public byte[] lines(List<String> rows) throws IOException {
        List<DocumentSample> samples = new ArrayList<>();
        for (String row : rows) {
            int tab = row.indexOf('\t');
            if (tab > 0 && !row.startsWith("#")) {
                samples.add(
                        new DocumentSample(
                                row.substring(0, tab), LineFeatures.words(row.substring(tab + 1))));
            }
        }
        DoccatFactory factory =
                new DoccatFactory(new opennlp.tools.doccat.FeatureGenerator[] {new LineFeatures()});
        return bytes(
                DocumentCategorizerME.train(
                        pack.code3(),
                        ObjectStreamUtils.createObjectStream(samples),
                        parameters("MAXENT", 100, 1),
                        factory));
    }

    private static TrainingParameters parameters(String algorithm, int iterations, int cutoff) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put("PrintMessages", false);
        return parameters;
    }

    private static byte[] bytes(BaseModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.serialize(bytes);
        return bytes.toByteArray();
    }

    /// The lines of a training text.
    public static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().toList();
    }
}
