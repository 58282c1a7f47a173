package org.demarche.extract.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.domain.Article;
import org.demarche.domain.Span;
import org.demarche.extract.Bundled;
import org.demarche.extract.Documents;
import org.demarche.extract.evidence.Reason;
import org.demarche.extract.evidence.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Why a part of a finding is as it is: by which words, and in which table these stand.
class ReasonsTest {
    private static final String NOTHING = "-";
    private static final String KNOWN = "world";

    private static Article article(String language, String text) {
        return Documents.article(language, Bundled.DAY, text);
    }

    private static Reason reason(Article article, FindingKind layer, String part) {
        return Bundled.EXTRACTOR
                .explain(article)
                .findings()
                .filter(f -> f.layer() == layer)
                .flatMap(f -> f.reasons().stream())
                .filter(r -> r.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Article article, Reason reason) {
        Span words = reason.words();
        return words == null ? NOTHING : article.body().cut(words);
    }

    /// The tables of the packs that have the words; `world` for what the world's data has.
    private static String sources(Reason reason) {
        String sources =
                reason.sources().stream()
                        .map(ReasonsTest::told)
                        .distinct()
                        .collect(Collectors.joining(" "));
        return sources.isEmpty() ? NOTHING : sources;
    }

    private static String told(Source source) {
        return source instanceof Source.Row row
                ? row.place().replaceAll(".*/|\\.tsv:\\d+$", "")
                : KNOWN;
    }

    /// Why a speaker was chosen: who it is, by which words, and what has them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | "The port is open," said Sergei Lavrov.                               | person:RUS-sergei-lavrov  | Sergei Lavrov              | -
                    en | "The port is open," said Kenyan President Samuel Otieno.              | person:KEN-samuel-otieno  | Kenyan President Samuel Otieno | offices
                    en | Kenyan President Samuel Otieno came. "The port is open," he said.     | person:KEN-samuel-otieno  | he                         | pronouns
                    en | The Japanese foreign minister said the port was open.                 | person:JPN-takeshi-iwaya  | Japanese foreign minister  | world
                    en | Norway said it would not close the port.                              | state:NOR                 | Norway                     | -
                    en | "The port is open," an official said.                                 | unknown                   | official                   | offices
                    id | "Pelabuhan dibuka," kata Sergei Lavrov.                               | person:RUS-sergei-lavrov  | Sergei Lavrov              | -
                    id | "Pelabuhan dibuka," kata Presiden Kenya Samuel Otieno.                | person:KEN-samuel-otieno  | Presiden Kenya Samuel Otieno | offices
                    id | Presiden Kenya Samuel Otieno datang. Ia mengatakan pelabuhan dibuka.  | person:KEN-samuel-otieno  | Ia                         | pronouns
                    id | Menteri Luar Negeri Jepang mengatakan pelabuhan dibuka.               | person:JPN-takeshi-iwaya  | Menteri Luar Negeri Jepang | world
                    id | Norwegia mengatakan tidak akan menutup pelabuhan.                     | state:NOR                 | Norwegia                   | -
                    id | "Pelabuhan dibuka," kata seorang pejabat.                             | unknown                   | pejabat                    | offices
                    """)
    void aSpeakerIsChosenByWords(
            String language, String text, String speaker, String words, String sources) {
        Article article = article(language, text);
        Reason reason = reason(article, FindingKind.STATEMENTS, "speaker");
        assertTrue(reason.value().endsWith(speaker), reason.value());
        assertEquals(words, words(article, reason));
        assertEquals(sources, sources(reason));
        assertFalse(reason.why().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | STATEMENTS | cue        | "The port is open," said Sergei Lavrov.               | said            | report-verbs
                    en | STATEMENTS | modality   | "The port will be open," said Sergei Lavrov.          | will            | modality
                    en | STATEMENTS | modality   | "The port is not open," said Sergei Lavrov.           | not             | modality
                    en | STATEMENTS | in office  | "It is open," said Kenyan President Samuel Otieno.    | Kenyan President Samuel Otieno | -
                    en | OFFICES    | office     | Kenyan President Samuel Otieno came.                  | President       | offices
                    en | OFFICES    | of         | Kenyan President Samuel Otieno came.                  | Kenyan          | world
                    en | DATES      | word       | The ship came on Friday.                              | Friday          | weekdays
                    en | DATES      | word       | The ship came yesterday.                              | yesterday       | relative-dates
                    en | OFFICES    | modifier   | Former Kenyan President Samuel Otieno came.           | Former          | title-modifiers
                    en | OFFICES    | modifier   | Samuel Otieno, then president of Kenya, came.         | then            | title-modifiers
                    en | OFFICES    | of         | Foreign Minister Sergei Lavrov came.                  | -               | world
                    en | OFFICES    | of         | In Accra, Foreign Minister Kwame Boateng signed.      | Accra           | -
                    en | OFFICES    | of         | Ghana paid, and its treasurer, Kwame Boateng, signed. | Ghana           | -
                    en | NAMES      | by         | Riga is large.                                        | -               | world
                    en | NAMES      | by         | The Ghanaian Foreign Ministry protested.              | Foreign Ministry | institutions
                    en | NAMES      | of         | The Ghanaian Foreign Ministry protested.              | Ghanaian        | world
                    en | NAMES      | person     | Sergei Lavrov came.                                   | -               | world
                    en | NAMES      | person     | Samuel Otieno came.                                   | -               | -
                    en | RELATIONS  | act        | Sweden accused Belarus of lying.                      | accused         | acts
                    en | RELATIONS  | source     | Sweden accused Belarus of lying.                      | Sweden          | -
                    en | RELATIONS  | target     | Sweden accused Belarus of lying.                      | Belarus         | -
                    en | EVENTS     | kind       | Fiji and Tonga signed a security treaty.              | signed          | events
                    en | AGREEMENTS | kind       | Fiji and Tonga signed a security treaty.              | treaty          | agreement-nouns
                    en | AGREEMENTS | party      | Fiji and Tonga signed a security treaty.              | Fiji            | -
                    en | AGREEMENTS | step       | Fiji and Tonga signed a security treaty.              | signed          | agreement-status
                    en | CLAUSES    | number     | Article 51 of the UN Charter was cited.               | Article         | clause-nouns
                    id | STATEMENTS | cue        | "Pelabuhan dibuka," kata Sergei Lavrov.               | kata            | report-verbs
                    id | STATEMENTS | modality   | "Pelabuhan akan dibuka," kata Sergei Lavrov.          | akan            | modality
                    id | STATEMENTS | modality   | "Pelabuhan tidak dibuka," kata Sergei Lavrov.         | tidak           | modality
                    id | OFFICES    | office     | Presiden Kenya Samuel Otieno datang.                  | Presiden        | offices
                    id | OFFICES    | of         | Presiden Kenya Samuel Otieno datang.                  | Kenya           | world
                    id | DATES      | word       | Kapal itu tiba Jumat.                                 | Jumat           | weekdays
                    id | DATES      | word       | Kapal itu tiba kemarin.                               | kemarin         | relative-dates
                    id | OFFICES    | modifier   | Mantan Presiden Kenya Samuel Otieno datang.           | Mantan          | title-modifiers
                    id | OFFICES    | of         | Menlu Sergei Lavrov datang.                           | -               | world
                    id | OFFICES    | of         | Ghana membayar. Menlu Kwame Boateng pulang.           | Ghana           | -
                    id | NAMES      | by         | Riga kota besar.                                      | -               | world
                    id | NAMES      | by         | Kementerian Luar Negeri Ghana memprotes.              | Kementerian Luar Negeri | institutions
                    id | NAMES      | of         | Kementerian Luar Negeri Ghana memprotes.              | Ghana           | world
                    id | NAMES      | person     | Sergei Lavrov datang.                                 | -               | world
                    id | NAMES      | person     | Samuel Otieno datang.                                 | -               | -
                    id | RELATIONS  | act        | Swedia menuduh Belarus berbohong.                     | menuduh         | acts
                    id | EVENTS     | kind       | Fiji dan Tonga meneken perjanjian keamanan.           | meneken         | events
                    id | AGREEMENTS | kind       | Fiji dan Tonga meneken perjanjian keamanan.           | perjanjian      | agreement-nouns
                    id | AGREEMENTS | step       | Fiji dan Tonga meneken perjanjian keamanan.           | meneken         | agreement-status
                    id | CLAUSES    | number     | Pasal 51 Piagam PBB dikutip.                          | Pasal           | clause-nouns
                    """)
    void aPartHasItsWordsAndTheirTable(
            String language,
            FindingKind layer,
            String part,
            String text,
            String words,
            String table) {
        Article article = article(language, text);
        Reason reason = reason(article, layer, part);
        assertEquals(words, words(article, reason));
        assertEquals(table, sources(reason));
    }

    /// A name that rests on another one points at it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | The World Food Coordination Agency (WFCA) sent grain. Thanks went to the WFCA. | by | World Food Coordination Agency
                    en | Kwame Boateng landed. Then left Boateng.                  | person | Kwame Boateng
                    id | Badan Karantina Nasional (Bakarna) memeriksa kapal. Kapal itu ditahan Bakarna. | by | Badan Karantina Nasional
                    id | Kwame Boateng mendarat. Lalu muncul Boateng.              | person | Kwame Boateng
                    """)
    void aShorterNamePointsAtTheLongerOne(
            String language, String text, String part, String longer) {
        Article article = article(language, text);
        List<Reason> reasons =
                Bundled.EXTRACTOR
                        .explain(article)
                        .findings()
                        .filter(f -> f.layer() == FindingKind.NAMES)
                        .flatMap(f -> f.reasons().stream())
                        .filter(r -> r.part().equals(part))
                        .toList();
        assertEquals(longer, words(article, reasons.getLast()));
    }

    /// What nothing in the text tells has a sentence that says so.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | STATEMENTS | modality | "The port is open," said Sergei Lavrov. | asserted
                    en | DATES      | from     | The ship came yesterday.                | 2025-07-13
                    en | RELATIONS  | modality | Sweden accused Belarus of lying.        | asserted
                    id | STATEMENTS | modality | "Pelabuhan dibuka," kata Sergei Lavrov. | asserted
                    id | DATES      | from     | Kapal itu tiba kemarin.                 | 2025-07-13
                    id | RELATIONS  | modality | Swedia menuduh Belarus berbohong.       | asserted
                    """)
    void whatNoWordTellsIsSaidToBeSo(
            String language, FindingKind layer, String part, String text, String value) {
        Article article = article(language, text);
        Reason reason = reason(article, layer, part);
        assertEquals(value, reason.value());
        assertEquals(NOTHING, words(article, reason));
        assertFalse(reason.why().isEmpty());
    }

    /// How sure a finding is stands last, with what was measured.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | STATEMENTS | "The port is open," said Sergei Lavrov.
                    en | OFFICES    | Kenyan President Samuel Otieno came.
                    en | RELATIONS  | Sweden accused Belarus of lying.
                    en | AGREEMENTS | Fiji and Tonga signed a security treaty.
                    en | CLAUSES    | Article 51 of the UN Charter was cited.
                    id | STATEMENTS | "Pelabuhan dibuka," kata Sergei Lavrov.
                    id | OFFICES    | Presiden Kenya Samuel Otieno datang.
                    id | RELATIONS  | Swedia menuduh Belarus berbohong.
                    id | AGREEMENTS | Fiji dan Tonga meneken perjanjian keamanan.
                    id | CLAUSES    | Pasal 51 Piagam PBB dikutip.
                    """)
    void confidenceIsTheProductOfWhatWasMeasured(String language, FindingKind layer, String text) {
        Explained finding =
                Bundled.EXTRACTOR
                        .explain(article(language, text))
                        .findings()
                        .filter(f -> f.layer() == layer)
                        .findFirst()
                        .orElseThrow();
        Reason last = finding.reasons().getLast();
        assertEquals("confidence", last.part());
        double product = 1;
        for (Source source : last.sources()) {
            product *= ((Source.Measured) source).share();
        }
        assertEquals(finding.confidence(), product, 1e-9);
    }

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void aTextWithoutAnythingExplainsNothing(FindingKind layer) {
        assertEquals(
                List.of(),
                Bundled.EXTRACTOR
                        .explain(article("en", "The old man sold fish. He had no boat."))
                        .findings()
                        .filter(f -> f.layer() == layer)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Norway opened its port on Friday. Kenyan President Samuel Otieno came. He said it was large.
                    id | Norwegia membuka pelabuhannya pada Jumat. Presiden Kenya Samuel Otieno datang. Ia mengatakan pelabuhan itu besar.
                    """)
    void eachSentenceHasItsOwnFindings(String language, String text) {
        List<ExplainedSentence> sentences =
                Bundled.EXTRACTOR.explain(article(language, text)).sentences();
        assertEquals(3, sentences.size());
        assertEquals(Set.of(FindingKind.NAMES, FindingKind.DATES), layers(sentences.get(0)));
        assertEquals(Set.of(FindingKind.NAMES, FindingKind.OFFICES), layers(sentences.get(1)));
        assertTrue(layers(sentences.get(2)).contains(FindingKind.STATEMENTS));
    }

    private static Set<FindingKind> layers(ExplainedSentence sentence) {
        return sentence.findings().stream().map(Explained::layer).collect(Collectors.toSet());
    }
}
