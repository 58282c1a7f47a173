package org.demarche.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.Bundled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which words stand between quotation marks, whatever marks the language knows; apostrophes are
/// none.
class QuotationsTest {
    private static List<Quotation> quotations(Document document) {
        return document.sentences().stream().flatMap(s -> s.quotations().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | "[We are ready. We have waited long enough,]" he said.
                    en | He said: "[It is over.]" Nobody answered.
                    en | "[It is over,]" he said, "[and we know it.]"
                    en | “[It is over,]” he said. ‘[Nobody knows,]’ she said.
                    en | He called it a "[brave step]" and a "[new dawn]".
                    en | ''[The harbour stays open,]'' he said.
                    en | „[Der Hafen ist offen]“, he said.
                    en | «[The port is open]», he said.
                    en | He said, "[She told me 'never again' and left.]"
                    en | It isn't the ministers' fault, and the '90s weren't better.
                    en | Hallsson's and Solberg's ships are at the islands' harbour.
                    id | "[Kami siap. Kami sudah lama menunggu,]" katanya.
                    id | Ia berkata: "[Sudah selesai.]" Tidak ada yang menjawab.
                    id | "[Sudah selesai,]" katanya, "[dan kami tahu itu.]"
                    id | “[Sudah selesai,]” katanya. ‘[Tidak ada yang tahu,]’ ujarnya.
                    id | Ia menyebutnya "[langkah berani]" dan "[fajar baru]".
                    id | ''[Pelabuhan tetap dibuka,]'' katanya.
                    id | Jum'at itu Ma'ruf tiba.
                    """)
    void areTheWordsBetweenTheirMarks(String language, String marked) {
        Document document = Bundled.document(language, marked.replaceAll("[\\[\\]]", ""));
        List<String> expected = new ArrayList<>();
        String[] pieces = marked.split("[\\[\\]]");
        for (int i = 1; i < pieces.length; i += 2) {
            expected.add(pieces[i]);
        }
        List<Quotation> found = quotations(document);
        assertEquals(expected, found.stream().map(q -> document.words(q.inner())).toList());
        for (Quotation quotation : found) {
            assertEquals(
                    quotation.inner().begin(),
                    document.text().indexOf(document.words(quotation.inner())));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | He said "we will return | we will return
                    en | "We will return. ¶ We will fight. | We will return.
                    en | "We will return. ¶ "We will fight," he said. | We will return.
                    id | Ia berkata, "Kami akan kembali | Kami akan kembali
                    id | "Kami akan kembali. ¶ "Kami akan melawan," katanya. | Kami akan kembali.
                    """)
    void runToTheEndOfTheParagraphIfNotClosed(String language, String text, String words) {
        Document document = Bundled.document(language, text.replace(" ¶ ", "\n"));
        Quotation first = quotations(document).getFirst();
        assertFalse(first.closed());
        assertEquals(words, document.words(first.inner()));
    }
}
