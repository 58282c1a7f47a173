package org.demarche.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import org.demarche.domain.Article;
import org.demarche.domain.Event;
import org.demarche.domain.Mention;
import org.demarche.domain.Reading;
import org.demarche.domain.Relation;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.domain.Text;
import org.demarche.domain.World;
import org.demarche.extract.agreements.AgreementFinder;
import org.demarche.extract.agreements.Agreements;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.dates.DateFinder;
import org.demarche.extract.dates.DateReading;
import org.demarche.extract.evidence.Calibration;
import org.demarche.extract.explain.Explainer;
import org.demarche.extract.explain.Explanation;
import org.demarche.extract.explain.Found;
import org.demarche.extract.grammar.Atom;
import org.demarche.extract.grammar.ClauseReader;
import org.demarche.extract.grammar.SentenceGrammar;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.grammar.WordTags;
import org.demarche.extract.names.Dateline;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.AtomFinder;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.CastFinder;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.relations.ActLessons;
import org.demarche.extract.relations.EventFinder;
import org.demarche.extract.relations.RelationFinder;
import org.demarche.extract.statements.Circumstances;
import org.demarche.extract.statements.Said;
import org.demarche.extract.statements.StanceFinder;
import org.demarche.extract.statements.StatementFinder;
import org.demarche.extract.text.Analyzer;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Gazetteer;
import org.demarche.extract.text.Lexicon;
import org.demarche.extract.text.Sentence;
import org.demarche.extract.treaties.TreatyTextFinder;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.nlp.ActExample;
import org.demarche.nlp.ActModel;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads articles: finds who and what they name, what was said, agreed and done. Shared by all
/// threads.
public final class Extractor {
    private final World world;
    private final LanguagePacks packs;
    private final Calibration calibration;
    private final KnownPersons known;
    private final CastFinder casts;
    private final Map<String, LanguageFinders> finders = new ConcurrentHashMap<>();

    /// What is made once for each language.
    private record LanguageFinders(
            Analyzer analyzer,
            SentenceGrammar grammar,
            DateFinder dates,
            AgreementFinder agreements,
            @Nullable ActModel acts) {}

    public Extractor(World world, LanguagePacks packs) {
        this(world, packs, Calibration.standard());
    }

    /// @param calibration by which findings tell how sure they are
    public Extractor(World world, LanguagePacks packs, Calibration calibration) {
        this.calibration = calibration;
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

    /// Everything found in an article, which is that of the reading; one beyond [ReadingLimits] is
    /// cut there.
    ///
    /// @throws IllegalArgumentException if there is no language pack for its language
    public Reading read(Article article) {
        return found(article).reading();
    }

    /// The same with the reasons for each finding.
    ///
    /// @throws IllegalArgumentException if there is no language pack for its language
    public Explanation explain(Article article) {
        Found found = found(article);
        List<DateReading> dates = finders(article.language()).dates().readings(found.document());
        return new Explainer(found, dates, known).explanation();
    }

    /// What the model of acts learns from sentences with marked parties.
    ///
    /// @param rows the relations (`1>2:ACCUSE:asserted; …` or `-`), a tab and the marked sentence
    /// @throws IllegalArgumentException if a row is none: says what is wrong
    public List<ActExample> actExamples(LanguagePack pack, List<String> rows) {
        LanguageFinders language = finders(pack.code());
        List<ActExample> examples = new ArrayList<>();
        for (String row : rows) {
            ActLessons lessons = new ActLessons(row);
            Text text = new Text(lessons.text());
            Article article = new Article(null, null, null, null, null, pack.code(), null, text);
            Analysis of = analysis(language, article);
            examples.addAll(lessons.examples(of.document, of.trees, of.cast));
        }
        return examples;
    }

    /// What every later step reads of an article.
    private record Analysis(Document document, Cast cast, List<Mention> dates, Trees trees) {}

    private Analysis analysis(LanguageFinders language, Article article) {
        Document document = language.analyzer().document(article);
        Cast cast = casts.cast(document, new WordTags(document, language.grammar()));
        List<Mention> dates = language.dates().dates(document);
        List<Atom> atoms = AtomFinder.atoms(document, cast, dates);
        return new Analysis(document, cast, dates, new Trees(document, language.grammar(), atoms));
    }

    /// All in an article, or in as much of it as is read at most.
    private Found found(Article article) {
        Found found = allIn(ReadingLimits.within(article));
        Article rest = ReadingLimits.within(found.reading());
        return rest == null ? found : allIn(rest);
    }

    private Found allIn(Article article) {
        LanguageFinders language = finders(article.language());
        Analysis analysis = analysis(language, article);
        Document document = analysis.document;
        Cast cast = analysis.cast;
        List<Mention> dates = analysis.dates;
        AgreementWords words = new AgreementWords(document, cast);
        Agreements treaty = new TreatyTextFinder(document, words, dates).treaty();
        Agreements agreements =
                treaty != null
                        ? treaty
                        : language.agreements()
                                .agreements(document, cast, words, dates, analysis.trees);
        ClauseReader clauses = new ClauseReader(document, analysis.trees);
        List<Event> events = new EventFinder(document, clauses, cast, dates).events();
        List<Mention> mentions = mentions(document, cast, dates, agreements.mentions());
        List<Said> found =
                new StatementFinder(
                                document,
                                analysis.trees,
                                cast,
                                known,
                                new Circumstances(
                                        document, analysis.trees, cast, dates, mentions, events))
                        .statements();
        List<Said> said = new StanceFinder(document, agreements.mentions()).with(found);
        List<Statement> statements = said.stream().map(Said::statement).toList();
        List<Relation> relations =
                new RelationFinder(document, clauses, language.acts(), cast, dates, statements)
                        .relations(agreements.agreements(), events);
        Reading reading =
                new Reading(
                        article,
                        Dateline.place(document, cast.namings()),
                        document.sentences().stream().map(Sentence::span).toList(),
                        mentions,
                        cast.tenures(),
                        statements,
                        agreements.agreements(),
                        events,
                        relations);
        return new Found(document, cast, agreements, said, reading);
    }

    /// All mentions in order; what looked like a name within an agreement's or a date's is none.
    private static List<Mention> mentions(
            Document document, Cast cast, List<Mention> dates, List<Mention> agreements) {
        List<Mention> mentions = new ArrayList<>(dates);
        mentions.addAll(agreements);
        BitSet taken = new BitSet(document.text().length());
        mentions.forEach(m -> taken.set(m.span().begin(), m.span().end()));
        for (Naming naming : cast.namings().all()) {
            Mention mention =
                    naming.referent() == null
                            ? null
                            : new Mention(document.span(naming.run()), naming.referent());
            if (mention != null && (naming.isKnown() || !isTaken(taken, mention.span()))) {
                mentions.add(mention);
            }
        }
        mentions.sort(Comparator.comparing(Mention::span).thenComparing(m -> m.refersTo().id()));
        return mentions;
    }

    private static boolean isTaken(BitSet taken, Span span) {
        int next = taken.nextSetBit(span.begin());
        return next >= 0 && next < span.end();
    }

    private LanguageFinders finders(String language) {
        LanguagePack pack = packs.pack(language);
        if (pack == null) {
            throw new IllegalArgumentException(
                    "there is no language pack for \"" + language + "\"");
        }
        return finders.computeIfAbsent(language, _ -> load(pack));
    }

    /// The models are read while the dictionaries are made, as the first article waits for both.
    private LanguageFinders load(LanguagePack pack) {
        ForkJoinTask<SentenceGrammar> grammar =
                ForkJoinTask.adapt(() -> new SentenceGrammar(packs, pack)).fork();
        ForkJoinTask<Optional<ActModel>> acts =
                ForkJoinTask.adapt(() -> Optional.ofNullable(ActModel.of(pack))).fork();
        return new LanguageFinders(
                new Analyzer(pack, world, calibration),
                grammar.join(),
                new DateFinder(pack),
                new AgreementFinder(pack, world),
                acts.join().orElse(null));
    }
}
