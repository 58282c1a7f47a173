package org.demarche.nlp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;
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
        return NameTrainer.common(lines).bytes();
    }

    /// The model of names from sentences marked `{p:…}`; blank lines part the texts.
    ///
    /// @param classes what the dictionaries say of each token of a sentence
    public byte[] names(List<String> lines, Function<Tokens, String[]> classes) throws IOException {
        return new NameTrainer(lines, classes).model();
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
                        pack.code3(),
                        samples(lines),
                        factory,
                        TrainingSettings.of("MAXENT", 100, 2)));
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
                        TrainingSettings.of("MAXENT", 100, 1),
                        factory));
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
