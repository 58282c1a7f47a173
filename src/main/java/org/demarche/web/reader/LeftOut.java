package org.demarche.web.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.domain.Article;
import org.demarche.draw.Submission;

/// What of a submitted text is no part of its article: navigation, advertisements, "read next".
final class LeftOut {
    private LeftOut() {}

    /// Its lines; none of a page or of JSON, whose lines are not those of the text.
    static List<String> lines(Submission submitted, Article article) {
        String given = new String(submitted.bytes(), StandardCharsets.UTF_8);
        String begin = given.stripLeading();
        if (begin.startsWith("<") || begin.startsWith("{") || submitted.address() != null) {
            return List.of();
        }
        String kept = plain(article.headline() + "\n" + article.body().original());
        return given.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !kept.contains(plain(line)))
                .toList();
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
