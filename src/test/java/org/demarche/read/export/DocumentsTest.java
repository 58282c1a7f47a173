package org.demarche.read.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.demarche.domain.Article;
import org.demarche.read.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final String TEXT = "The envoy said that the border would stay open.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Document 1 of 2\n\nThe Post\n\nMay 6, 2025 Tuesday\n\nOpen\n\nLENGTH: 9 words\n\nT\n\nLOAD-DATE: May 7, 2025\n\nDocument 2 of 2\n\nThe Post\n\nMay 6, 2025\n\nShut\n\nLENGTH: 9 words\n\nT\n",
                "Open\nThe Post\nMay 6, 2025 Tuesday\nCopyright 2025 The Post All Rights Reserved\nSection: WORLD; Pg. 4\nLength: 9 words\nByline: Ann Ray\nBody\n\nT\n\nLoad-Date: May 7, 2025\n\nEnd of Document\n\nShut\nThe Post\nMay 6, 2025\nLength: 9 words\nBody\nT\nEnd of Document\n",
                "HD  Open\nBY  Ann Ray\nPD  6 May 2025\nSN  The Post\nLA  English\nLP\nT\n\nTD\n\nAN  Document POST000020250506el5600001\n\nHD\tShut\nPD\t6 May 2025\nSN\tThe Post\nTD\t\nT\n",
            })
    void readsTheDocumentsOfAnExport(String export) {
        List<Outcome> outcomes =
                Exported.outcomes("x.txt", export.replace("\nT\n", "\n" + TEXT + "\n"));
        assertEquals(2, outcomes.size());
        Article article = assertInstanceOf(Outcome.Read.class, outcomes.getFirst()).article();
        assertEquals(TEXT, article.body().original());
        assertEquals("Open", article.headline());
        assertEquals("The Post", article.publisher());
        assertEquals("2025-05-06", String.valueOf(article.published()));
        assertEquals(
                "Shut",
                assertInstanceOf(Outcome.Read.class, outcomes.getLast()).article().headline());
    }

    @Test
    void takesTheFieldsBeforeMarkdownOutOfTheText() {
        Article article =
                article(
                        "---\ntitle: \"Open: at last\"\ndate: 2025-05-06\ntags:\n  - a\n  - b\n---\n# Open\n\nThe **envoy** said [so](https://a.example/).\n");
        assertEquals("Open: at last", article.headline());
        assertEquals("2025-05-06", String.valueOf(article.published()));
        assertEquals("Open\n\nThe envoy said so.\n", article.body().original());
    }

    @Test
    void readsMailsOfABoxInAnyTransferEncoding() {
        String box =
                "From a@a.example Tue May  6 10:00:00 2025\nFrom: The Post <news@post.example>\nTo: b@b.example\nSubject: =?utf-8?Q?=C3=89tat?=\nDate: Tue, 6 May 2025 10:00:00 +0200\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nThe envoy said that the caf=E9 at the border would stay open for every=\n traveller.\n\n"
                        + "From a@a.example Tue May  6 11:00:00 2025\nFrom: b@b.example\nTo: a@a.example\nSubject: Two\nDate: Tue, 6 May 2025 11:00:00 +0200\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=X\n\n--X\nContent-Type: text/html\n\n<p>The envoy said that the border would stay open for every traveller.</p>\n--X--\n";
        List<Outcome> outcomes = Exported.outcomes("x.mbox", box);
        assertEquals(2, outcomes.size());
        Article first = assertInstanceOf(Outcome.Read.class, outcomes.getFirst()).article();
        assertEquals("État", first.headline());
        assertEquals("The Post", first.publisher());
        assertEquals("2025-05-06T10:00:00+02:00", String.valueOf(first.published()));
        assertEquals(
                "The envoy said that the café at the border would stay open for every traveller.",
                first.body().original().strip());
        Article second = assertInstanceOf(Outcome.Read.class, outcomes.getLast()).article();
        assertFalse(second.body().original().contains("<"));
        assertEquals("b.example", second.publisher());
    }

    @Test
    void takesTheSignsOfQuotingAway() {
        assertFalse(article("> " + TEXT + "\n> " + TEXT + "\n").body().original().contains(">"));
    }

    private static Article article(String content) {
        return assertInstanceOf(Outcome.Read.class, Exported.outcomes("x.md", content).getFirst())
                .article();
    }
}
