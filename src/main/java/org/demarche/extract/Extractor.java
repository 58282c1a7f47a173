package org.demarche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.demarche.domain.Agreement;
import org.demarche.domain.Article;
import org.demarche.domain.Event;
import org.demarche.domain.Mention;
import org.demarche.domain.Reading;
import org.demarche.domain.Relation;
import org.demarche.domain.Statement;
import org.demarche.domain.World;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.nlp.Tokens;

/// Reads articles: finds who and what they name, what was said, agreed and done. Shared by all
/// threads.
public final class Extractor {
    private final World world;
    private final LanguagePacks packs;
    private final KnownPersons known;
    private final CastFinder casts;
    private final Map<String, Analyzer> analyzers = new ConcurrentHashMap<>();

    public Extractor(World world, LanguagePacks packs) {
        this.world = world;
        this.packs = packs;
        known = new KnownPersons(world);
        casts = new CastFinder(world, known);
    }

    /// What the dictionaries say of each token, by a letter, for the training of a language's model
    /// of names.
    public Function<Tokens, String[]> dictionaryClasses(LanguagePack pack) {
        Lexicon lexicon = Gazetteer.lexicon(pack, world);
        return tokens -> Analyzer.classes(lexicon, tokens);
    }

    /// Everything found in an article.
    ///
    /// @throws IllegalArgumentException if there is no language pack for its language
    public Reading read(Article article) {
        Document document = analyzer(article.language()).document(article);
        Cast cast = casts.cast(document);
        List<Mention> dates = List.of();
        List<Mention> mentions = mentions(cast, document, dates);
        List<Event> events = new EventFinder(document, cast, world, dates).events();
        Circumstances circumstances = new Circumstances(document, cast, dates, mentions, events);
        List<Statement> statements =
                new StatementFinder(document, cast, known, world, circumstances).statements();
        List<Agreement> agreements = List.of();
        List<Relation> relations =
                new RelationFinder(document, cast, world, dates, statements)
                        .relations(agreements, events);
        return new Reading(
                article, null, mentions, cast.tenures(), statements, agreements, events, relations);
    }

    private static List<Mention> mentions(Cast cast, Document document, List<Mention> dates) {
        List<Mention> mentions = new ArrayList<>(dates);
        for (Naming naming : cast.namings().all()) {
            if (naming.referent() != null) {
                mentions.add(
                        new Mention(
                                document.span(naming.first(), naming.end()), naming.referent()));
            }
        }
        mentions.sort(Comparator.comparing(Mention::span).thenComparing(m -> m.refersTo().id()));
        return mentions;
    }

    private Analyzer analyzer(String language) {
        LanguagePack pack = packs.pack(language);
        if (pack == null) {
            throw new IllegalArgumentException(
                    "there is no language pack for \"" + language + "\"");
        }
        return analyzers.computeIfAbsent(language, l -> new Analyzer(pack, world));
    }
}
