package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Mention;
import org.demarche.domain.Reading;
import org.demarche.domain.Span;
import org.demarche.domain.Text;
import org.demarche.extract.Bundled;

/// An article in which brackets tell which words mean which agreement or clause: `[2 treaty]` the
/// second agreement that comes up, `[2/4.1 Article 4(1)]` paragraph 1 of its Article 4.
///
/// @param says what the article shows
/// @param marked its text with the marks
record MarkedArticle(String language, String says, String marked) {
    /// Articles one below the other, an empty line between: the language and what each shows in its
    /// first line, the text in those below, where a line of `¶` parts paragraphs.
    static Stream<MarkedArticle> all(String texts) {
        return Stream.of(texts.strip().split("\n\n")).map(MarkedArticle::of);
    }

    private static MarkedArticle of(String lines) {
        String[] parts = lines.split("[ \n]", 2);
        String[] text = parts[1].split("\n", 2);
        String marked = text[1].replace("\n", " ").replace(" ¶ ", "\n\n");
        return new MarkedArticle(parts[0], text[0], marked);
    }

    /// The text as it is read, with the marks that its reading gives.
    String read() {
        Reading reading =
                Bundled.reading(language, marked.replaceAll("\\[[0-9./a-z]+ ([^]]*)]", "$1"));
        Text text = reading.article().body();
        List<String> slugs = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        int at = 0;
        for (Mention mention : reading.mentions()) {
            String slug;
            String part;
            switch (mention.refersTo()) {
                case Agreement a -> {
                    slug = a.slug();
                    part = "";
                }
                case Clause c -> {
                    slug = c.agreement();
                    part = "/" + c.number() + (c.paragraph() == null ? "" : "." + c.paragraph());
                }
                default -> {
                    continue;
                }
            }
            if (!slugs.contains(slug)) {
                slugs.add(slug);
            }
            Span span = mention.span();
            marks.append(text.cut(new Span(at, span.begin())))
                    .append('[')
                    .append(slugs.indexOf(slug) + 1)
                    .append(part)
                    .append(' ')
                    .append(text.cut(span))
                    .append(']');
            at = span.end();
        }
        return marks.append(text.cut(new Span(at, text.length()))).toString();
    }

    @Override
    public String toString() {
        return language + " " + says;
    }
}
