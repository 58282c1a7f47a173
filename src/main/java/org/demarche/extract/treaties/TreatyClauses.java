package org.demarche.extract.treaties;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Clause;
import org.demarche.domain.Confidence;
import org.demarche.domain.Party;
import org.demarche.domain.Span;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.evidence.Evidence;
import org.demarche.extract.text.Document;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Makes the clauses of a treaty's articles: what each says, whom it binds and what it refers to.
final class TreatyClauses {
    /// A line that is longer is no title of an article.
    private static final int SHORT = 100;

    private static final Confidence SURE = Evidence.CLAUSE_OF_TEXT.confidence();

    private final Document document;
    private final Tokens tokens;
    private final String slug;
    private final TreatyCitations citations;
    private final TreatyParagraphs paragraphs;
    private final TreatyObligations obligations;

    private record Body(@Nullable Span title, @Nullable Span text) {}

    TreatyClauses(
            Document document,
            AgreementWords words,
            String slug,
            List<Party> parties,
            TreatyCitations citations) {
        this.document = document;
        this.slug = slug;
        this.citations = citations;
        tokens = document.tokens();
        paragraphs = new TreatyParagraphs(document);
        obligations = new TreatyObligations(document, words, parties);
    }

    /// The whole article first, then its paragraphs. What a paragraph obliges to is not told again
    /// of the whole.
    List<Clause> clauses(TreatyOutline.Part part) {
        Span whole = stripped(part.span());
        Body body = body(part, whole);
        Span content = body.text();
        List<Clause> clauses = new ArrayList<>();
        List<TreatyParagraphs.Part> parts =
                content == null ? List.of() : paragraphs.paragraphs(content);
        Span own =
                content == null || parts.isEmpty()
                        ? content
                        : new Span(content.begin(), parts.getFirst().span().begin());
        clauses.add(
                new Clause(
                        slug,
                        part.number().text(),
                        null,
                        body.title(),
                        content,
                        citations.within(whole),
                        own == null ? List.of() : obligations.obligations(own),
                        List.of(whole),
                        SURE));
        for (TreatyParagraphs.Part paragraph : parts) {
            Span span = stripped(paragraph.span());
            Span text = new Span(Math.min(paragraph.textBegin(), span.end()), span.end());
            clauses.add(
                    new Clause(
                            slug,
                            part.number().text(),
                            paragraph.label(),
                            null,
                            text,
                            citations.within(span),
                            obligations.obligations(text),
                            List.of(span),
                            SURE));
        }
        return clauses;
    }

    /// The words that name the article above its text.
    Span heading(TreatyOutline.Part part) {
        int end = tokens.end(part.number().end() - 1);
        return new Span(part.span().begin(), end);
    }

    /// Cuts what stands below the number of an article into title and text.
    private Body body(TreatyOutline.Part part, Span whole) {
        int begin = part.heading().textBegin();
        int titles = 0;
        int titleBegin = -1;
        List<Span> lines = document.paragraphs();
        for (int i = part.heading().line(); i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.end() <= begin) {
                continue;
            }
            int from = Math.max(line.begin(), begin);
            boolean last = line.end() >= whole.end();
            boolean more = titles == 0 || (titles < 3 && goesOn(lines.get(i - 1), line));
            if (last || !more || !isTitle(new Span(from, line.end()))) {
                Span title = titleBegin < 0 ? null : new Span(titleBegin, begin);
                return new Body(title, from >= whole.end() ? null : new Span(from, whole.end()));
            }
            titles++;
            titleBegin = titleBegin < 0 ? from : titleBegin;
            begin = line.end();
        }
        return new Body(titleBegin < 0 ? null : new Span(titleBegin, begin), null);
    }

    private boolean goesOn(Span before, Span line) {
        return document.text().indexOf('\n', before.end()) + 1 == line.begin();
    }

    private boolean isTitle(Span line) {
        char first = document.text().charAt(line.begin());
        char last = document.text().charAt(line.end() - 1);
        return line.length() <= SHORT && Character.isUpperCase(first) && ".;:,".indexOf(last) < 0;
    }

    private Span stripped(Span span) {
        int end = span.end();
        while (end > span.begin() && Character.isWhitespace(document.text().charAt(end - 1))) {
            end--;
        }
        return new Span(span.begin(), end);
    }
}
