package org.demarche.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.domain.Article;
import org.demarche.domain.PublicationTime;
import org.demarche.domain.Span;
import org.demarche.domain.Text;
import org.demarche.domain.World;
import org.demarche.extract.text.Analyzer;
import org.demarche.extract.text.Brackets;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Gazetteer;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Lexicon;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.LanguagePack;
import org.demarche.nlp.CommonWords;
import org.demarche.nlp.Tokens;

/// Documents for tests, of the bundled packs.
public final class Documents {
    public static final World NOTHING =
            new World(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of());
    private static final Map<String, Analyzer> ANALYZERS = new ConcurrentHashMap<>();

    private Documents() {}

    public static LanguagePack pack(String language) {
        return Objects.requireNonNull(Bundled.PACKS.pack(language));
    }

    /// A document in a world of which nothing else is known.
    public static Document of(World world, String language, String text) {
        return new Analyzer(pack(language), world).document(article(language, "-", text));
    }

    /// A document in a world of which nothing is known.
    ///
    /// @param published a day, or `-` for none
    public static Document of(String language, String published, String text) {
        return ANALYZERS
                .computeIfAbsent(language, l -> new Analyzer(pack(l), NOTHING))
                .document(article(language, published, text));
    }

    /// A document in which no names were sought, each line of it one sentence.
    public static Document bare(String language, String published, String text) {
        LanguagePack pack = pack(language);
        Lexicon lexicon = Gazetteer.lexicon(pack, NOTHING);
        Tokens tokens = Tokens.of(text);
        List<List<Hit>> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            hits.add(lexicon.at(tokens, i));
        }
        List<Span> lines = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int begin = 0, end; begin < text.length(); begin = end + 1) {
            end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            int first = tokens.at(begin);
            int last = tokens.at(end);
            if (first < last) {
                Span line = new Span(tokens.begin(first), tokens.end(last - 1));
                sentences.add(
                        new Sentence(
                                lines.size(), lines.size(), new Run(first, last), line, List.of()));
                lines.add(line);
            }
        }
        return new Document(
                article(language, published, text),
                pack,
                text,
                tokens,
                lines,
                sentences,
                hits,
                List.of(),
                CommonWords.of(pack),
                new Brackets(tokens));
    }

    public static Article article(String language, String published, String text) {
        PublicationTime time =
                published.equals("-")
                        ? null
                        : new PublicationTime(LocalDate.parse(published), null, null);
        return new Article(null, null, time, null, null, language, null, new Text(text));
    }
}
