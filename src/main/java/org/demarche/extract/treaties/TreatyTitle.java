package org.demarche.extract.treaties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.domain.Agreement;
import org.demarche.domain.Span;
import org.demarche.domain.names.Label;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;
import org.demarche.language.TreatyPhrase;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// What a treaty calls itself.
///
/// @param end the token after the title; 0 if the text begins without one
/// @param words the title on one line, the article's headline if the text has none; may be empty
/// @param kind null if nothing tells it, so that the text is no treaty
/// @param topics what it is about: the slug of each topic and its words
/// @param known the agreement of the world's data that has the title
record TreatyTitle(
        int end,
        String words,
        @Nullable TreatyKind kind,
        Map<String, Label> topics,
        @Nullable Agreement known) {
    private static final int FEW_WORDS = 3;
    private static final int LONGEST = 600;

    /// @param words the parties, whose names tell no topic
    /// @param articles the offset of the first heading of an article or chapter
    static TreatyTitle of(Document document, AgreementWords words, int articles) {
        Span span = span(document, articles);
        Tokens tokens = document.tokens();
        int end = span == null ? 0 : tokens.at(span.end());
        String headline = document.article().headline();
        String title =
                span == null
                        ? headline == null ? "" : headline
                        : document.words(span)
                                .replaceAll("\\s+", " ")
                                .replaceAll("(?<![*.])[*.]++$", "");
        TreatyKind kind = TreatyKind.within(document, new Run(0, end));
        Map<String, Label> topics = new TreeMap<>();
        Agreement known = null;
        int behindParty = 0;
        int behindTopic = 0;
        for (int i = 0; i < end; i++) {
            for (Hit hit : document.hits().get(i)) {
                if (hit.sense() instanceof Sense.Name(Agreement agreement, Sense.NameRole role)
                        && 2 * hit.length() > end
                        && role != Sense.NameRole.AMBIGUOUS) {
                    known = agreement;
                }
            }
            Partner partner = words.partners().at(i);
            behindParty = partner == null ? behindParty : Math.max(behindParty, partner.end());
            Hit topic = i < Math.max(behindParty, behindTopic) ? null : words.topicAt(i);
            LexicalEntry entry = topic == null ? null : topic.word(Category.TOPIC);
            if (topic != null && entry != null && !entry.has(Trait.WEAK_YES)) {
                String said = document.words(document.span(i, topic.end()));
                topics.putIfAbsent(entry.value(), new Label(said, document.pack().code()));
                behindTopic = topic.end();
            }
        }
        return new TreatyTitle(
                end,
                title,
                kind == null ? TreatyKind.mostCommon(document) : kind,
                Map.copyOf(topics),
                known);
    }

    /// The first lines, up to the preamble, if they name an agreement.
    private static @Nullable Span span(Document document, int articles) {
        List<Span> lines = new ArrayList<>();
        for (Span line : document.paragraphs()) {
            boolean ends =
                    line.begin() >= articles
                            || isPhrase(
                                    document,
                                    document.tokens().at(line.begin()),
                                    TreatyPhrase.PREAMBLE)
                            || (!lines.isEmpty() && !goesOn(document, lines.getLast(), line));
            if (ends) {
                break;
            }
            lines.add(line);
        }
        if (lines.isEmpty()) {
            return null;
        }
        Span title = lines.getFirst().cover(lines.getLast());
        int end = document.tokens().at(title.end());
        return title.length() <= LONGEST && TreatyKind.within(document, new Run(0, end)) != null
                ? title
                : null;
    }

    /// Whether a line still is of the title: wrapped, or in capitals, or a lone "between".
    private static boolean goesOn(Document document, Span last, Span line) {
        if (document.text().charAt(last.end() - 1) == '.') {
            return false;
        }
        int breaks = 0;
        for (int i = last.end(); i < line.begin(); i++) {
            breaks += document.text().charAt(i) == '\n' ? 1 : 0;
        }
        if (breaks == 1) {
            return true;
        }
        int first = document.tokens().at(line.begin());
        int end = document.tokens().at(line.end());
        boolean capitals = true;
        for (int i = line.begin(); i < line.end() && capitals; i++) {
            capitals = !Character.isLowerCase(document.text().charAt(i));
        }
        return capitals || end - first <= FEW_WORDS;
    }

    private static boolean isPhrase(Document document, int token, TreatyPhrase value) {
        LexicalEntry entry =
                token < document.tokens().size()
                        ? document.entryAt(token, Category.TREATY_PHRASE)
                        : null;
        return entry != null && entry.is(value);
    }
}
