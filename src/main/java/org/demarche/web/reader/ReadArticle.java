package org.demarche.web.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.web.findings.ArticleHead;
import org.demarche.web.reader.MarkedText.Paragraph;

/// An article that was read, as its page shows it.
///
/// @param head what is told of it: headline, publisher, day, language, address
/// @param paragraphs its text with what was found
/// @param entries what was found, by kind and in order
/// @param leftOut lines of what was given that are not part of the article
/// @param turtle its triples
/// @param link its page in the store, empty if it is not there
public record ReadArticle(
        ArticleHead head,
        List<Paragraph> paragraphs,
        List<FoundEntry> entries,
        List<String> leftOut,
        String turtle,
        String link) {
    /// What was found by the term of its kind.
    public Map<String, List<FoundEntry>> byKind() {
        Map<String, List<FoundEntry>> kinds = new LinkedHashMap<>();
        for (FoundKind kind : FoundKind.values()) {
            List<FoundEntry> some = entries.stream().filter(e -> e.kind() == kind).toList();
            if (!some.isEmpty()) {
                kinds.put(kind.term(), some);
            }
        }
        return kinds;
    }
}
