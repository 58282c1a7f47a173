package org.demarche.read.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.demarche.domain.Article;
import org.demarche.read.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final String TEXT = "The envoy said that the border would stay open.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,text,date\nOne,T,2025-05-06\nTwo,T,2025-05-07\n",
                "\uFEFFdate;title;text\r\n2025-05-06;One;T\r\n2025-05-07;Two;T\r\n",
                "sep=;\ndate;title;text\n2025-05-06;One;T\n2025-05-07;Two;T",
                ",url,Publication Date,Title,Article Text\n0,http://a.example/1,2025-05-06,One,T\n1,,2025-05-06,Two,T\n",
                "\"id\"\t\"headline\"\t\"full_text\"\n\"1\"\t\"One\"\t\"T\"\n\"2\"\t\"Two\"\t\"T\"\n",
                "title|body|source\nOne|T|Post\n\nTwo|T|Post\n",
                "title,text\n\"One\",\"First, he came.\nT\n\"\"Yes\"\", she said.\"\nTwo,T\ntitle,text\n",
            })
    void readsAnArticleARow(String table) {
        assertEquals(
                List.of("One", "Two"), Exported.told("x.txt", table.replaceAll("\\bT\\b", TEXT)));
    }

    @Test
    void takesTheColumnsForWhatTheyAreCalled() {
        Article article =
                article(
                        Exported.outcomes(
                                        "x.csv",
                                        ("URL,Judul,Isi,Sumber,published\nhttps://a.example/1,Één,"
                                                        + TEXT
                                                        + ",Pos,1746526210\n")
                                                .getBytes(Charset.forName("windows-1252")))
                                .getFirst());
        assertEquals(TEXT, article.body().original());
        assertEquals("Één", article.headline());
        assertEquals("Pos", article.publisher());
        assertEquals("https://a.example/1", article.url());
        assertEquals("2025-05-06T10:10:10Z", String.valueOf(article.published()));
        assertEquals("x.csv", article.input());
    }

    @Test
    void tellsRowsThatAreBrokenByTheirLine() {
        assertEquals(
                List.of(
                        "One",
                        "x.csv:3 has 4 cells, but the table has 2 columns; put cells with such signs in quotation marks",
                        "x.csv:4 has no field \"text\", which holds the article; add it",
                        "Two"),
                Exported.told(
                        "x.csv", "title,text\nOne," + TEXT + "\nC,a, b, c\nD\nTwo," + TEXT + "\n"));
    }

    @Test
    void losesNoRowToAQuotationMarkThatNothingCloses() {
        assertEquals(
                List.of("One", "Two", "Three"),
                Exported.told(
                        "x.tsv",
                        "title\ttext\nOne\t\"No\" is what "
                                + TEXT
                                + "\nTwo\t"
                                + TEXT
                                + "\nThree\t\""
                                + TEXT
                                + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "url,title\\nhttps://a.example/1,One\\n | is a table of addresses without texts (columns: \"url\", \"title\"); add a column \"text\", or give the addresses as inputs",
                "title,mood\\nOne,calm\\n | is a table without a column for the text (columns: \"title\", \"mood\"); name the one with the articles \"text\"",
                "3,4\\n5,6\\n | is a table whose first row has no names of columns that are known; put names such as \"headline\", \"published\", \"text\" there",
            })
    void tellsATableWithoutTexts(String table, String complaint) {
        assertEquals(
                List.of("x.csv " + complaint), Exported.told("x.csv", table.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "410412347_20250506_202505_2025_2025.3452_FRA_FRANCE_FRA____| events",
                "410412347_20250506101500_20250506104500_1_post.example_http://a.example/1_3| mentions",
                "20250506101500-T12_20250506101500_1_post.example_http://a.example/1| Knowledge Graph",
                "GLOBALEVENTID_SQLDATE_MonthYear_Year| events",
            })
    void refusesTablesOfCodes(String row, String kind) {
        List<String> told = Exported.told("x.txt", row.replace('_', '\t') + "\n");
        assertEquals(1, told.size());
        assertTrue(
                told.getFirst().startsWith("x.txt is") && told.getFirst().contains(kind),
                told.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oslo, Helsinki and Riga met on Monday.\nThe envoy said that trade, quotas and ports were on the list.\n",
                "Title; date. The envoy spoke.\nThe envoy said so; nobody listened.\n",
            })
    void takesProseForProse(String text) {
        assertInstanceOf(Outcome.Read.class, Exported.outcomes("x.txt", text).getFirst());
        assertEquals(1, Exported.outcomes("x.txt", text).size());
    }

    private static Article article(Outcome outcome) {
        return outcome instanceof Outcome.Read(var article)
                ? article
                : assertInstanceOf(Outcome.Foreign.class, outcome).article();
    }
}
