package org.demarche.read;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.domain.Article;
import org.demarche.domain.PublicationTime;
import org.demarche.domain.Text;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.nlp.LineClassifier;
import org.demarche.read.content.Draft;
import org.demarche.read.content.Fault;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.Decoded;
import org.demarche.read.encoding.TextEncoding;
import org.demarche.read.page.WebPage;
import org.demarche.read.record.ArticleFields;
import org.demarche.read.record.JsonArticle;
import org.demarche.read.record.UnknownFields;
import org.demarche.read.scraped.QuotedText;
import org.demarche.read.scraped.ScrapedText;
import org.jspecify.annotations.Nullable;

/// Makes articles of contents. Shared by all threads.
public final class ArticleParser {
    private static final int MOST_LINES = 50_000;

    private final LanguagePacks packs;
    private final ReadingChoices choices;
    private final ArticleLanguage languages;
    private final Map<String, LineClassifier> classifiers;
    private final ScrapedText scrapedText;
    private final WebPage webPage;
    private final UnknownFields unknownFields = new UnknownFields();

    public ArticleParser(LanguagePacks packs, ReadingChoices choices) {
        this.packs = packs;
        this.choices = choices;
        languages = new ArticleLanguage(packs);
        classifiers = new ConcurrentHashMap<>();
        scrapedText = new ScrapedText(packs);
        webPage = new WebPage(packs);
    }

    /// The article of a content, or why there is none. Never throws for what a content holds.
    public Outcome parse(Raw raw) {
        return parse(raw, choices);
    }

    /// The same with choices for this content alone.
    public Outcome parse(Raw raw, ReadingChoices chosen) {
        return switch (raw) {
            case Raw.Unreadable unreadable -> new Outcome.Failed(unreadable.fault());
            case Raw.Record record -> record(record, chosen);
            case Raw.Plain plain -> plain(plain, chosen);
            case Raw.Html page -> page(page, chosen);
        };
    }

    /// The fields that records had and nobody knows.
    public UnknownFields unknownFields() {
        return unknownFields;
    }

    private Outcome record(Raw.Record record, ReadingChoices chosen) {
        JsonArticle parsed = ArticleFields.parse(record.bytes());
        unknownFields.add(record.name(), parsed.unknown());
        return switch (parsed) {
            case JsonArticle.Bad bad -> failed(record, bad.complaint());
            case JsonArticle.Good good -> fields(record, good.draft(), chosen);
            case JsonArticle.Marked page -> {
                Draft read = webPage.read(page.html(), page.fields().url());
                yield fields(record, page.with(read), chosen);
            }
            case JsonArticle.Scraped scraped -> {
                Draft fields = scraped.fields();
                Draft read = scraped(fields.body(), fields.url(), chosen);
                yield fields(record, fields.or(read), chosen);
            }
        };
    }

    private Outcome fields(Raw.Record record, Draft draft, ReadingChoices chosen) {
        String language = languages.of(draft.body(), draft.language());
        return article(record, draft, language, chosen);
    }

    private Draft scraped(String text, @Nullable String address, ReadingChoices chosen) {
        String wanted = languages.given(chosen.language());
        LineClassifier lines = classifier(wanted == null ? languages.of(text, null) : wanted);
        return scrapedText.read(QuotedText.unquoted(text), address, lines);
    }

    private Outcome plain(Raw.Plain plain, ReadingChoices chosen) {
        return switch (TextEncoding.plain(plain.bytes(), plain.origin().charset())) {
            case Decoded.Broken broken -> failed(plain, broken.complaint());
            case Decoded.Whole whole when whole.text().lines().count() > MOST_LINES ->
                    failed(
                            plain,
                            "has more than "
                                    + MOST_LINES
                                    + " lines, too many for one article; split it");
            case Decoded.Whole whole -> {
                Draft draft = scraped(whole.text(), plain.origin().address(), chosen);
                yield article(plain, draft, languages.of(whole.text(), null), chosen);
            }
        };
    }

    /// The classifier of a language's lines, null if it has none.
    private @Nullable LineClassifier classifier(@Nullable String language) {
        LanguagePack pack = language == null ? null : packs.pack(language);
        return pack == null || !pack.hasModel(LanguagePack.LINES)
                ? null
                : classifiers.computeIfAbsent(pack.code(), _ -> new LineClassifier(pack));
    }

    private Outcome page(Raw.Html page, ReadingChoices chosen) {
        String html = TextEncoding.page(page.bytes(), page.origin().charset());
        Draft draft = webPage.read(html, page.origin().address(), today(chosen));
        return article(page, draft, languages.of(draft.body(), draft.language()), chosen);
    }

    private @Nullable LocalDate today(ReadingChoices chosen) {
        return chosen.calendar() == null ? choices.today() : chosen.today();
    }

    private Outcome article(Raw raw, Draft draft, @Nullable String told, ReadingChoices chosen) {
        String wanted = languages.given(chosen.language());
        String language = wanted == null ? told : wanted;
        if (draft.body().isBlank() || language == null) {
            return failed(raw, "has no article in it; check what it holds");
        }
        PublicationTime published =
                chosen.published() == null ? draft.published() : chosen.published();
        Article article =
                new Article(
                        draft.url(),
                        draft.headline(),
                        published,
                        draft.publisher(),
                        draft.editor(),
                        language,
                        raw.input(),
                        new Text(draft.body()));
        return packs.pack(language) != null
                ? new Outcome.Read(article)
                : new Outcome.Foreign(
                        article,
                        raw.name()
                                + " is in "
                                + ArticleLanguage.name(language)
                                + ", for which there is no language pack; it was skipped");
    }

    private static Outcome failed(Raw raw, String complaint) {
        return new Outcome.Failed(new Fault(raw.name(), raw.name() + " " + complaint));
    }
}
