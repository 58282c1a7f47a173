package org.demarche.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.extract.Bundled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where sentences end: not within an abbreviation, a number or a quotation. In the tables " ‖ "
/// parts sentences of a paragraph and " ¶ " paragraphs.
class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | The envoy left. ‖ The port is open.
                    en | Mr. Hallsson met Gen. Nagy at 5 p.m. on Friday. ‖ They talked.
                    en | The U.S. and the U.K. agreed. ‖ So did Japan.
                    en | The price rose by 3.5 percent to $1.2 million. ‖ It fell later.
                    en | Who is it? ‖ Nobody! ‖ It is he...
                    en | The port is large ¶ It is old
                    en | "We are ready. We have waited long enough," he said. ‖ She left.
                    en | He said: "It is over." ‖ Nobody answered.
                    en | "It is over," he said, "and we know it." ‖ Nobody answered.
                    en | “It is over,” he said. ‖ ‘Nobody knows,’ she said.
                    en | "We will return. ¶ "We will fight," he said.
                    id | Utusan itu pergi. ‖ Pelabuhan dibuka.
                    id | Dr. Hendra bertemu Jenderal Nagy pada pukul 17.00 WIB. ‖ Mereka berbicara.
                    id | Harganya naik 3,5 persen menjadi Rp1.200.000. ‖ Lalu turun.
                    id | Siapa dia? ‖ Tidak ada yang tahu! ‖ Begitulah...
                    id | H.E. Emre Aksoy, S.H., M.H. tiba. ‖ Ia disambut.
                    id | Pelabuhan itu besar ¶ Usianya tua
                    id | "Kami siap. Kami sudah lama menunggu," katanya. ‖ Ia pergi.
                    id | Ia berkata: "Sudah selesai." ‖ Tidak ada yang menjawab.
                    id | "Sudah selesai," katanya, "dan kami tahu itu." ‖ Tidak ada yang menjawab.
                    id | “Sudah selesai,” katanya. ‖ ‘Tidak ada yang tahu,’ ujarnya.
                    """)
    void endWhereTheyEnd(String language, String parted) {
        String text = parted.replace(" ‖ ", " ").replace(" ¶ ", "\n");
        Document document = Bundled.document(language, text);
        assertEquals(
                List.of(parted.split(" [‖¶] ")),
                document.sentences().stream().map(s -> document.words(s.span())).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "en, One line. ¶ Another line. ¶ A third., 3",
        "id, Satu baris. ¶ Baris lain., 2",
        "en, One. And one more., 1"
    })
    void belongToTheirParagraph(String language, String text, int paragraphs) {
        Document document = Bundled.document(language, text.replace(" ¶ ", "\n"));
        assertEquals(paragraphs, document.paragraphs().size());
        assertEquals(paragraphs - 1, document.sentences().getLast().paragraph());
    }

    @ParameterizedTest
    @CsvSource({"en, The envoy left. The port is open.", "id, Utusan itu pergi. Kapal tiba."})
    void coverEveryTokenOnce(String language, String text) {
        Document document = Bundled.document(language, text);
        int next = 0;
        for (Sentence sentence : document.sentences()) {
            assertEquals(next, sentence.first());
            assertEquals(sentence, document.sentenceOf(sentence.first()));
            assertEquals(sentence, document.sentenceOf(sentence.end() - 1));
            next = sentence.end();
        }
        assertEquals(document.tokens().size(), next);
    }
}
