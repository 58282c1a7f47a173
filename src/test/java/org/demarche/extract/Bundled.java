package org.demarche.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.domain.Reading;
import org.demarche.domain.World;
import org.demarche.draw.ArticleDrawing;
import org.demarche.extract.evidence.Calibration;
import org.demarche.extract.grammar.SentenceGrammar;
import org.demarche.extract.grammar.WordTags;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.CastFinder;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.text.Analyzer;
import org.demarche.extract.text.Document;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;

/// The bundled languages and world, loaded once for all tests of a run, and what reads with them.
/// Shared by all threads.
public final class Bundled {
    public static final LanguagePacks PACKS = LanguagePacks.bundled();
    public static final List<String> CODES = PACKS.all().stream().map(LanguagePack::code).toList();
    public static final World WORLD = ArticleDrawing.bundled().world().world();
    public static final Extractor EXTRACTOR = ArticleDrawing.bundled().extractor();

    /// The day of texts that have none of their own: a Sunday.
    public static final String DAY = "2025-07-13";

    private static final CastFinder CASTS = new CastFinder(WORLD, new KnownPersons(WORLD));
    private static final Map<String, SentenceGrammar> GRAMMARS = new ConcurrentHashMap<>();
    private static final Map<String, Analyzer> ANALYZERS = new ConcurrentHashMap<>();

    private Bundled() {}

    /// What is found in a text of `DAY`.
    public static Reading reading(String language, String text) {
        return EXTRACTOR.read(Documents.article(language, DAY, text));
    }

    public static Document document(String language, String text) {
        return ANALYZERS
                .computeIfAbsent(
                        language,
                        l -> new Analyzer(Documents.pack(l), WORLD, Calibration.standard()))
                .document(Documents.article(language, DAY, text));
    }

    public static Cast cast(Document document) {
        return CASTS.cast(document, tags(document));
    }

    public static WordTags tags(Document document) {
        SentenceGrammar grammar =
                GRAMMARS.computeIfAbsent(
                        document.pack().code(), l -> new SentenceGrammar(PACKS, document.pack()));
        return new WordTags(document, grammar);
    }
}
