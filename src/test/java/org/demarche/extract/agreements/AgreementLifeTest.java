package org.demarche.extract.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.domain.Agreement;
import org.demarche.domain.Article;
import org.demarche.domain.LifeCycleAct;
import org.demarche.domain.Obligation;
import org.demarche.domain.PublicationTime;
import org.demarche.domain.Span;
import org.demarche.domain.Text;
import org.demarche.extract.Extractor;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.world.WorldReader;
import org.demarche.language.LanguagePacks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The steps in the lives of agreements, whose a bare article is, and what treaties oblige to, as
/// `src/test/resources/agreements` has them.
class AgreementLifeTest {
    private static final Path TABLES = Path.of("src/test/resources/agreements");
    private static final Extractor EXTRACTOR =
            new Extractor(
                    new WorldReader(Individuals.STANDARD, List.of("id", "en")).bundled().world(),
                    LanguagePacks.bundled());

    private static List<Agreement> agreements(String language, String text) {
        PublicationTime day = new PublicationTime(LocalDate.of(2025, 8, 1), null, null);
        return EXTRACTOR
                .read(new Article(null, null, day, null, null, language, null, new Text(text)))
                .agreements();
    }

    private static Stream<Arguments> rows(String table) throws IOException {
        return Files.readAllLines(TABLES.resolve(table)).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> l.split("\t", -1))
                .map(c -> Arguments.of(c[0], c[1], c[2]));
    }

    static Stream<Arguments> lives() throws IOException {
        return rows("life.tsv");
    }

    static Stream<Arguments> articles() throws IOException {
        return rows("articles.tsv");
    }

    @ParameterizedTest
    @MethodSource("lives")
    void theStepsAreThoseOfTheTable(String language, String text, String expected) {
        List<LifeCycleAct> acts =
                agreements(language, text).stream().flatMap(a -> a.acts().stream()).toList();
        assertEquals(
                expected,
                acts.stream().map(AgreementLifeTest::told).collect(Collectors.joining("; ")),
                text);
        for (LifeCycleAct act : acts) {
            assertTrue(act.passages().stream().noneMatch(Span::isEmpty));
        }
    }

    private static String told(LifeCycleAct act) {
        String agents =
                act.agents().stream()
                        .map(a -> a.id().substring(a.id().indexOf('/') + 1))
                        .sorted()
                        .collect(Collectors.joining("+"));
        return String.join(" ", act.status().name(), act.modality().name()).toLowerCase(Locale.ROOT)
                + " "
                + (agents.isEmpty() ? "-" : agents)
                + " "
                + (act.on() == null ? "-" : act.on());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void aBareArticleIsOfTheAgreementInFocus(String language, String text, String expected) {
        String found =
                agreements(language, text).stream()
                        .flatMap(a -> a.clauses().stream())
                        .map(c -> c.agreement() + "/" + c.number())
                        .sorted()
                        .collect(Collectors.joining(" "));
        assertEquals(expected, found, text);
    }

    private static String obligations(String language, String text) {
        return agreements(language, text).getFirst().clauses().stream()
                .flatMap(c -> c.obligations().stream())
                .map(o -> told(o, text))
                .collect(Collectors.joining("; "));
    }

    private static String told(Obligation obligation, String text) {
        return obligation.obligors().size()
                + ": "
                + words(obligation.duty(), text)
                + " | "
                + words(obligation.condition(), text)
                + " | "
                + obligation.beneficiaries().size();
    }

    private static String words(@Nullable Span span, String text) {
        return span == null ? "" : text.substring(span.begin(), span.end());
    }

    @Test
    void aTreatySaysWhoShallDoWhatAndNotWhoMay() {
        assertEquals(
                "2: inform the other Party of accidents |  | 2; 2: Neither Party shall levy fees |  |"
                        + " 0; 1: provide training to Tonga | if Tonga so requests | 1; 2: send help"
                        + " as provided for in Article 1 | If a ship is in danger | 0; 2: may not"
                        + " refuse shelter |  | 0",
                obligations(
                        "en",
                        """
                        Treaty between Fiji and Tonga on Maritime Safety

                        Fiji and Tonga have agreed as follows:

                        Article 1

                        Purpose

                        (1) Each Party shall inform the other Party of accidents.
                        (2) Neither Party shall levy fees.
                        (3) Fiji shall provide training to Tonga if Tonga so requests.

                        Article 2

                        1. If a ship is in danger, the Parties shall send help as provided for in Article 1.
                        2. A Party may not refuse shelter.
                        3. Each Party shall have the right to board its own ships.

                        Article 3

                        Each Party may give notice, and this Treaty shall lapse after a year.
                        """));
        assertEquals(
                "2: memberitahu Pihak lainnya |  | 2; 2: tidak boleh memungut biaya |  | 0; 1:"
                        + " memberikan pelatihan kepada Tonga | jika Tonga memintanya | 1; 2: mengirim"
                        + " bantuan | Apabila sebuah kapal dalam bahaya | 0",
                obligations(
                        "id",
                        """
                        Perjanjian antara Fiji dan Tonga tentang Keselamatan Pelayaran

                        Fiji dan Tonga telah menyepakati hal-hal sebagai berikut:

                        Pasal 1

                        Tujuan

                        (1) Setiap Pihak wajib memberitahu Pihak lainnya.
                        (2) Para Pihak tidak boleh memungut biaya.
                        (3) Fiji wajib memberikan pelatihan kepada Tonga jika Tonga memintanya.

                        Pasal 2

                        1. Apabila sebuah kapal dalam bahaya, Para Pihak wajib mengirim bantuan.
                        2. Setiap Pihak berhak menaiki kapalnya sendiri.

                        Pasal 3

                        Perjanjian ini mulai berlaku pada tanggal penandatanganan.
                        """));
    }
}
