package org.demarche.extract.agreements;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.domain.Agreement;
import org.demarche.domain.Article;
import org.demarche.domain.Clause;
import org.demarche.domain.Mention;
import org.demarche.domain.Obligation;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Span;
import org.demarche.domain.Text;
import org.demarche.domain.World;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.CastFinder;
import org.demarche.extract.offices.Governments;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.text.Analyzer;
import org.demarche.extract.text.Document;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.world.WorldReader;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Agreements and clauses are found as `src/test/resources/agreements/cases.tsv` has them.
class AgreementFinderTest {
    private static final Pattern DATE = Pattern.compile("\\{([0-9-]+)\\|([^}]+)}");
    private static final World WORLD =
            new WorldReader(Individuals.STANDARD, List.of("id", "en")).bundled().world();
    private static final Governments GOVERNMENTS = new Governments(WORLD);
    private static final CastFinder CASTS =
            new CastFinder(WORLD, new KnownPersons(WORLD), GOVERNMENTS);
    private static final Map<String, Analyzer> ANALYZERS = new HashMap<>();
    private static final Map<String, AgreementFinder> FINDERS = new HashMap<>();

    static {
        for (LanguagePack pack : LanguagePacks.bundled().all()) {
            ANALYZERS.put(pack.code(), new Analyzer(pack, WORLD));
            FINDERS.put(pack.code(), new AgreementFinder(pack, WORLD));
        }
    }

    /// A text and what is found in it.
    private record Read(Document document, Agreements found) {
        /// @param marked the text, its dates as `{2024-06-19|June 19, 2024}`
        static Read of(String language, String marked) {
            StringBuilder text = new StringBuilder();
            List<Mention> dates = new ArrayList<>();
            Matcher date = DATE.matcher(marked);
            int done = 0;
            while (date.find()) {
                text.append(marked, done, date.start());
                Span span = new Span(text.length(), text.length() + date.group(2).length());
                text.append(date.group(2));
                dates.add(new Mention(span, PartialDate.parse(date.group(1))));
                done = date.end();
            }
            text.append(marked.substring(done));
            Text body = new Text(text.toString());
            Article article = new Article(null, null, null, null, null, language, null, body);
            Document document = Objects.requireNonNull(ANALYZERS.get(language)).document(article);
            AgreementFinder finder = Objects.requireNonNull(FINDERS.get(language));
            Cast cast = CASTS.cast(document);
            AgreementWords words = new AgreementWords(document, cast, GOVERNMENTS);
            return new Read(document, finder.agreements(document, cast, words, dates));
        }

        Agreement only() {
            assertEquals(1, found.agreements().size(), found::toString);
            return found.agreements().getFirst();
        }

        Clause clause(String number) {
            return found.agreements().stream()
                    .flatMap(a -> a.clauses().stream())
                    .filter(c -> c.number().equals(number))
                    .findFirst()
                    .orElseThrow();
        }

        String words(@Nullable Span span) {
            return span == null ? "" : document.words(span);
        }

        /// `slug parties status date [clauses]` of each agreement.
        String summary() {
            return found.agreements().stream().map(Read::summary).collect(Collectors.joining("; "));
        }

        private static String summary(Agreement agreement) {
            // What nothing but the article tells apart carries a mark of the article.
            String slug = agreement.slug().replaceAll("-[0-9a-f]{6,8}$", "-*");
            String parties =
                    agreement.parties().stream()
                            .map(p -> p.id().substring(p.id().indexOf('/') + 1))
                            .sorted()
                            .collect(Collectors.joining("+"));
            List<String> clauses =
                    agreement.clauses().stream()
                            .map(c ->
                                    c.number() + (c.paragraph() == null ? "" : "." + c.paragraph()))
                            .toList();
            return String.join(
                    " ",
                    slug,
                    parties,
                    agreement.status() == null
                            ? "-"
                            : agreement.status().name().toLowerCase(Locale.ROOT),
                    agreement.signedOn() == null ? "-" : agreement.signedOn().toString(),
                    clauses.toString());
        }
    }

    static Stream<Arguments> cases() throws IOException {
        try (InputStream table =
                AgreementFinderTest.class.getResourceAsStream("/agreements/cases.tsv")) {
            String lines =
                    new String(
                            Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return lines
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .map(c -> Arguments.of(c[0], c[1], c[2]))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheAgreementsOfTheTable(String language, String text, String expected) {
        Read read = Read.of(language, text);
        assertEquals(expected, read.summary(), text);
        for (Mention mention : read.found().mentions()) {
            assertFalse(read.words(mention.span()).isBlank());
        }
    }

    @Test
    void aClauseSaysWhatItSaysAndCitesWhatItCites() {
        Read read =
                Read.of(
                        "id",
                        "Kuba dan Belarus meneken perjanjian kerja sama militer. Pasal 6 perjanjian"
                                + " tersebut berisi jika salah satu pihak diserang, pihak lainnya"
                                + " wajib mengirim bantuan sesuai dengan Pasal 51 Piagam PBB.");
        Clause six = read.clause("6");
        Obligation duty = six.obligations().getFirst();
        assertAll(
                () -> assertTrue(read.words(six.content()).startsWith("jika salah satu pihak")),
                () -> assertEquals("agreement/un-charter/article/51", six.cites().getFirst().id()),
                () -> assertEquals(1, six.cites().size()),
                () -> assertEquals("jika salah satu pihak diserang", read.words(duty.condition())),
                () ->
                        assertEquals(
                                "mengirim bantuan sesuai dengan Pasal 51 Piagam PBB",
                                read.words(duty.duty())),
                () -> assertEquals(2, duty.obligors().size()),
                () -> assertEquals(2, duty.beneficiaries().size()),
                () -> assertEquals("Pasal 6", read.words(six.passages().getFirst())));
    }

    @Test
    void aBareArticleBelongsToWhatIsSpokenOfAndNotToWhatIsCited() {
        Read read =
                Read.of(
                        "en",
                        "Cuba and Belarus signed a security treaty. Article 2 of the treaty says that"
                                + " both parties shall consult in line with Article 33 of the UN"
                                + " Charter. Under Article 5, each party shall train officers.");
        Obligation duty = read.clause("5").obligations().getFirst();
        assertAll(
                () -> assertEquals("BLR-CUB-treaty-security", read.clause("5").agreement()),
                () -> assertEquals("un-charter", read.clause("33").agreement()),
                () -> assertEquals("train officers", read.words(duty.duty())));
    }

    @Test
    void aStateMayBeBoundAloneAndForAnother() {
        Read read =
                Read.of(
                        "en",
                        "Article 3 of the peace treaty between Egypt and Israel says that Egypt shall"
                                + " grant passage to Israel if asked.");
        Obligation duty = read.clause("3").obligations().getFirst();
        assertAll(
                () -> assertEquals("state/EGY", duty.obligors().getFirst().id()),
                () -> assertEquals("state/ISR", duty.beneficiaries().getFirst().id()),
                () -> assertEquals("if asked", read.words(duty.condition())));
    }

    @Test
    void shortFormsAndBareNounsMeanTheSameAgreement() {
        Read read =
                Read.of(
                        "en",
                        "The Philippines hailed the 1951 Mutual Defense Treaty (MDT) with the United"
                                + " States. The MDT is ironclad, and the pact stands.");
        assertAll(
                () -> assertEquals("us-philippines-mutual-defense-treaty", read.only().slug()),
                () -> assertEquals(3, read.found().mentions().size()));
    }

    @Test
    void articlesInTwoLanguagesAgreeOnAnUnknownTreaty() {
        Read indonesian =
                Read.of(
                        "id",
                        "Kuba dan Vietnam menandatangani perjanjian persahabatan dan pertahanan.");
        Read english =
                Read.of(
                        "en",
                        "The treaty on friendship and defence between Vietnam and Cuba was signed.");
        assertEquals(indonesian.only().slug(), english.only().slug());
    }

    @Test
    void aNameIsToldAsTheArticleHasIt() {
        Read read = Read.of("id", "Perjanjian Laut Biru antara Fiji dan Tonga mulai berlaku.");
        assertEquals("Perjanjian Laut Biru", read.only().names().in("id"));
    }

    @Test
    void aYearLeftOpenIsThatOfTheKnownAgreement() {
        Read read =
                Read.of(
                        "id",
                        "Rusia dan Korea Utara pada {2025-06|Juni lalu} menandatangani perjanjian"
                                + " kemitraan strategis komprehensif.");
        assertEquals("2024-06", String.valueOf(read.only().signedOn()));
    }

    @Test
    void theSameTextGivesTheSameAgreements() {
        String text = "Kuba dan Fiji meneken pakta keamanan. Pasal 2 pakta itu mengatur kapal.";
        assertEquals(Read.of("id", text).found(), Read.of("id", text).found());
    }
}
