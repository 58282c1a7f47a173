package org.demarche.extract.explain;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.domain.Reading;

/// An article with all that was found in it, and why.
///
/// @param reading the same as [Extractor#read] gives
/// @param sentences all of them, in the order of the text
public record Explanation(Reading reading, List<ExplainedSentence> sentences) {
    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /// All that was found, in the order of the text.
    public Stream<Explained> findings() {
        return sentences.stream().flatMap(s -> s.findings().stream());
    }
}
