package org.demarche.nlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.demarche.domain.Span;
import org.demarche.language.LanguagePack;

/// Cuts paragraphs into sentences with OpenNLP's detector. Shared by all threads.
public final class SentenceSplitter {
    private final ThreadLocal<SentenceDetectorME> detector;

    /// @throws org.demarche.language.LanguageException if the pack's model `sentences` was not
    ///   trained
    public SentenceSplitter(LanguagePack pack) {
        byte[] bytes = pack.neededModel(LanguagePack.SENTENCES);
        try {
            SentenceModel model = new SentenceModel(new ByteArrayInputStream(bytes));
            detector = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sentences of a paragraph, with offsets from `offset` on.
    public List<Span> sentences(String paragraph, int offset) {
        List<Span> sentences = new ArrayList<>();
        for (opennlp.tools.util.Span span : detector.get().sentPosDetect(paragraph)) {
            sentences.add(new Span(offset + span.getStart(), offset + span.getEnd()));
        }
        return sentences;
    }
}
