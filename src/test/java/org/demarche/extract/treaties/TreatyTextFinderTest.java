package org.demarche.extract.treaties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Clause;
import org.demarche.domain.Confidence;
import org.demarche.domain.Obligation;
import org.demarche.domain.Party;
import org.demarche.domain.Referent;
import org.demarche.domain.Span;
import org.demarche.domain.State;
import org.demarche.domain.World;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.extract.Bundled;
import org.demarche.extract.Documents;
import org.demarche.extract.agreements.Agreements;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.dates.DateFinder;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.CastFinder;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreatyTextFinderTest {
    private static final State ARDOVIA =
            state("ARD", "Ardovia", "Republic of Ardovia", "Republik Ardovia");
    private static final State BELMARE =
            state("BLM", "Belmare", "Kingdom of Belmare", "Kerajaan Belmare");
    private static final Agreement HARBOUR =
            new Agreement(
                    "harbour-convention",
                    Names.of("Harbour Convention", "en"),
                    List.of(),
                    AgreementKind.CONVENTION,
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    0,
                    List.of(),
                    List.of(),
                    Confidence.CERTAIN);
    private static final World WORLD =
            new World(
                    List.of(ARDOVIA, BELMARE),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(HARBOUR),
                    List.of(),
                    List.of(),
                    List.of());

    private static State state(String code, String... names) {
        List<Label> labels = List.of(names).stream().map(n -> new Label(n, "en")).toList();
        return new State(code, Names.of(labels), List.of(), null, false);
    }

    private static String text(String file) throws IOException {
        try (InputStream in = TreatyTextFinderTest.class.getResourceAsStream("/treaties/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static @Nullable Agreements read(Document document) {
        Cast cast =
                new CastFinder(WORLD, new KnownPersons(WORLD))
                        .cast(document, Bundled.tags(document));
        AgreementWords words = new AgreementWords(document, cast);
        return new TreatyTextFinder(
                        document, words, new DateFinder(document.pack()).dates(document))
                .treaty();
    }

    private static Agreement treaty(Document document) {
        return assertNotNull(read(document)).agreements().getFirst();
    }

    private static <T> T assertNotNull(@Nullable T thing) {
        return Objects.requireNonNull(thing);
    }

    private static Clause clause(Agreement treaty, String number, @Nullable String paragraph) {
        return treaty.clauses().stream()
                .filter(c -> c.number().equals(number) && Objects.equals(c.paragraph(), paragraph))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> numbers(Agreement treaty) {
        return treaty.clauses().stream()
                .filter(c -> c.paragraph() == null)
                .map(Clause::number)
                .toList();
    }

    @Test
    void readsTitlePartiesAndSigning() throws IOException {
        Agreement treaty = treaty(Documents.of(WORLD, "en", text("bilateral-en.txt")));
        assertEquals(AgreementKind.TREATY, treaty.kind());
        assertEquals(List.<Party>of(ARDOVIA, BELMARE), treaty.parties());
        assertEquals("1984-12-07", String.valueOf(treaty.signedOn()));
        assertEquals("place/portmara", Objects.requireNonNull(treaty.signedAt()).id());
        assertEquals(AgreementStatus.SIGNED, treaty.status());
        assertEquals("ARD-BLM-treaty-mutual-defence-1984", treaty.slug());
        assertEquals(
                "TREATY BETWEEN THE REPUBLIC OF ARDOVIA AND THE KINGDOM OF BELMARE ON MUTUAL DEFENCE",
                treaty.names().in("en"));
    }

    @Test
    void leavesOutTheContentsQuotedArticlesReferencesAndTheAnnex() throws IOException {
        Document document = Documents.of(WORLD, "en", text("bilateral-en.txt"));
        Agreement treaty = treaty(document);
        assertEquals(List.of("1", "2", "3", "3bis", "4", "5"), numbers(treaty));
        Span first = clause(treaty, "1", null).passages().getFirst();
        assertTrue(document.words(first).startsWith("Article 1\n\nDefinitions"));
        assertTrue(document.words(first).endsWith("Article 2 of this Treaty."));
        Span last = clause(treaty, "5", null).passages().getFirst();
        assertTrue(document.words(last).endsWith("upon signature."));
    }

    @Test
    void saysWhatEachArticleAndParagraphSays() throws IOException {
        Document document = Documents.of(WORLD, "en", text("bilateral-en.txt"));
        Agreement treaty = treaty(document);
        assertEquals("For the purposes of", words(document, clause(treaty, "1", null), 19));
        assertEquals("1. If one of the", words(document, clause(treaty, "2", null), 16));
        assertEquals("If one of the Par", words(document, clause(treaty, "2", "1"), 17));
        assertEquals("Each Party shall", words(document, clause(treaty, "3", null), 16));
        assertEquals("\"territory\" means", words(document, clause(treaty, "1", "a"), 17));
    }

    private static String words(Document document, Clause clause, int length) {
        return document.words(Objects.requireNonNull(clause.content())).substring(0, length);
    }

    @Test
    void tellsWhoIsBoundToWhatOnWhatCondition() throws IOException {
        Document document = Documents.of(WORLD, "en", text("bilateral-en.txt"));
        Agreement treaty = treaty(document);
        Obligation help = clause(treaty, "2", "1").obligations().getFirst();
        assertEquals("give military assistance without delay", document.words(help.duty()));
        assertEquals(
                "If one of the Parties is attacked",
                document.words(Objects.requireNonNull(help.condition())));
        assertEquals(List.<Party>of(ARDOVIA, BELMARE), help.obligors());
        List<Obligation> talks = clause(treaty, "3", null).obligations();
        assertEquals(
                "unless secrecy forbids it",
                document.words(Objects.requireNonNull(talks.getFirst().condition())));
        assertEquals(List.<Party>of(ARDOVIA, BELMARE), talks.getFirst().beneficiaries());
        assertEquals(List.<Party>of(ARDOVIA), talks.getLast().obligors());
        assertEquals("host the talks", document.words(talks.getLast().duty()));
    }

    @Test
    void citesItsOwnArticlesAndThoseOfKnownAgreements() throws IOException {
        Agreement treaty = treaty(Documents.of(WORLD, "en", text("bilateral-en.txt")));
        String own = "agreement/" + treaty.slug() + "/article/";
        assertEquals(List.of(own + "2", own + "3"), cited(clause(treaty, "3bis", null)));
        assertEquals(
                List.of(
                        "agreement/harbour-convention/article/12",
                        "agreement/harbour-convention",
                        own + "3"),
                cited(clause(treaty, "2", "2")));
    }

    private static List<String> cited(Clause clause) {
        return clause.cites().stream().map(Referent::id).toList();
    }

    @Test
    void readsIndonesian() throws IOException {
        Document document = Documents.of(WORLD, "id", text("bilateral-id.txt"));
        Agreement treaty = treaty(document);
        assertEquals(List.of("1", "2", "3"), numbers(treaty));
        assertEquals(List.<Party>of(ARDOVIA, BELMARE), treaty.parties());
        assertEquals("2024-12-07", String.valueOf(treaty.signedOn()));
        assertEquals("place/portmara", Objects.requireNonNull(treaty.signedAt()).id());
        assertEquals(
                "bekerja sama di bidang pertahanan berdasarkan kesetaraan",
                document.words(clause(treaty, "1", null).obligations().getFirst().duty()));
        assertEquals(
                List.of("agreement/" + treaty.slug() + "/article/1"),
                cited(clause(treaty, "2", "2")));
    }

    @ParameterizedTest
    @CsvSource({
        "Article 4, 4",
        "ARTICLE IV, 4",
        "Art. 4., 4",
        "Article 4 bis, 4bis",
        "Article 4A, 4a",
        "Article 4 — Scope, 4",
        "Article 4 (Scope), 4",
        "**Article 4**, 4",
        "## Article 4: Scope, 4",
        "Article Four, 4",
        "Article 4 Scope and coverage, 4"
    })
    void knowsAHeadingByItsShape(String heading, String number) {
        List<TreatyHeading> found = headings(heading + "\n\nThe text.");
        assertEquals(number, Objects.requireNonNull(found.getFirst().number()).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 5 of this Agreement shall apply.",
                "Article 5 shall apply.",
                "Article 5, paragraph 2, applies.",
                "Article 5 (2) of the Charter",
                "Articles 5 and 6",
                "article 5",
                "Article on cooperation",
                "Article 2015",
                "The Parties act under the conditions set out in detail by\nArticle 5 (Safeguards)."
            })
    void doesNotTakeASentenceForAHeading(String line) {
        assertEquals(List.of(), headings(line));
    }

    private static List<TreatyHeading> headings(String text) {
        return new TreatyHeadingFinder(Documents.bare("en", "-", text))
                .headings().stream().filter(h -> h.number() != null).toList();
    }

    @Test
    void anArticleOfTheNewsIsNoTreaty() {
        String news =
                "The minister praised the treaty on Monday and spoke of its articles.\n".repeat(30)
                        + "Article 1\nPeace.\nArticle 2\nTrade.\nArticle 3\nTalks.\n";
        assertNull(read(Documents.of(WORLD, "en", news)));
        assertNull(read(Documents.of(WORLD, "en", "Article 4 of the treaty was invoked.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 1\nThe Parties shall act under Article 1.\n",
                "Article 1\n",
                "Article 2\n\nIf ",
                "1. Each Party shall, if ",
                "(",
                "Agreement between ",
                "DONE at ",
                "AGREEMENT\n\n",
                "Article "
            })
    void takesNoLongerThanTheTextIsLong(String part) {
        String text = "Agreement\n\nArticle 1\nText of it.\nArticle 2\nText of it.\nArticle 3\n";
        Document document = Documents.bare("en", "-", text + part.repeat(100_000));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(document));
    }

    @Test
    void manyArticlesAndManyAnnexesAreReadInOnePass() {
        StringBuilder text = new StringBuilder("Agreement\n\n");
        for (int i = 1; i < 1000; i++) {
            text.append("Article ")
                    .append(i)
                    .append("\nThe Parties shall act.\n1. Each.\n2. All.\n");
        }
        Document one = Documents.bare("en", "-", text.toString());
        assertEquals(999, numbers(treaty(one)).size());
        Document many = Documents.bare("en", "-", text.toString().repeat(20));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(many));
    }
}
