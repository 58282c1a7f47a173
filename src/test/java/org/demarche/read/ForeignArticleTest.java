package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.domain.Article;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Articles in languages without a pack are told from what is no article.
class ForeignArticleTest {
    private static final Path TEXTS = Path.of("src/test/resources/inputs/encodings.tsv");

    /// The text of a language, in two paragraphs.
    private static String text(String language) throws IOException {
        String text =
                Files.readAllLines(TEXTS).stream()
                        .filter(l -> l.startsWith(language + "\t"))
                        .findFirst()
                        .orElseThrow()
                        .split("\t")[2];
        int middle = text.length() / 2;
        int stop = Math.max(text.indexOf(". ", middle), text.indexOf("。", middle));
        return stop < 0
                ? text
                : text.substring(0, stop + 1) + "\n" + text.substring(stop + 1).strip();
    }

    private static Outcome.Foreign foreign(Raw raw) {
        return assertInstanceOf(Outcome.Foreign.class, Samples.PARSER.parse(raw));
    }

    @ParameterizedTest
    @CsvSource({
        "de, de, German, windows-1252, Gespräche über das Fischereiabkommen gehen weiter",
        "ru, ru, Russian, windows-1251, Переговоры о квотах продолжатся в Мурманске",
        "ar, ar, Arabic, windows-1256, استمرار المحادثات حول حصة الصيد البحري",
        "he, he, Hebrew, windows-1255, השיחות על מכסת הדיג יימשכו בחיפה",
        "zh, zh, Chinese, GBK, 捕鱼配额谈判将在青岛继续举行",
        "zh-Hant, zh, Chinese, Big5, 捕魚配額談判將在高雄繼續舉行",
        "ja, ja, Japanese, Shift_JIS, 漁獲枠をめぐる交渉が札幌で続く",
        "ko, ko, Korean, EUC-KR, 어획량 협상 부산에서 계속될 예정",
        "th, th, Thai, x-windows-874, การเจรจาโควตาการประมงดำเนินต่อไปที่กรุงเทพฯ",
    })
    void keepsTheArticleAndNamesItsLanguage(
            String key, String code, String name, String charset, String headline)
            throws IOException {
        String body = text(key);
        Charset bytes = Charset.forName(charset);
        String page =
                "<html lang=en><head><title>"
                        + headline
                        + "</title>"
                        + "<meta property='og:title' content='"
                        + headline
                        + "'>"
                        + "<meta property='article:published_time' content='2026-03-03T10:00:00Z'></head>"
                        + "<body><ul><li><a href='/'>News</a></li><li><a href='/w'>World</a></li></ul><h1>"
                        + headline
                        + "</h1><article><p>"
                        + body.replace("\n", "</p><p>")
                        + "</p></article><div class='footer'><a href='/imprint'>Imprint</a></div></body></html>";
        for (Charset encoding : List.of(StandardCharsets.UTF_8, bytes)) {
            Outcome.Foreign read =
                    foreign(new Raw.Html(Origin.named("a", "a"), page.getBytes(encoding)));
            assertEquals(body, read.article().body().original());
            assertEquals(headline, read.article().headline());
            assertEquals("2026-03-03T10:00:00Z", String.valueOf(read.article().published()));
            assertEquals(code, read.article().language());
            assertEquals(
                    "a is in "
                            + name
                            + " ("
                            + code
                            + "), for which there is no language pack; it was skipped",
                    read.message());
            String plain = headline + "\n\n" + body.replace("\n", "\n\n");
            Article article =
                    foreign(new Raw.Plain(Origin.named("a", "a"), plain.getBytes(encoding)))
                            .article();
            assertEquals(code, article.language());
            assertEquals(headline, article.headline());
            assertTrue(article.body().original().endsWith(body), article.body().original());
        }
    }

    private static String language(String tag, String text) {
        String json = "{\"language\": \"" + tag + "\", \"text\": \"" + text + "\"}";
        Outcome outcome =
                Samples.PARSER.parse(
                        new Raw.Record("a:1", "a", json.getBytes(StandardCharsets.UTF_8)));
        return switch (outcome) {
            case Outcome.Read read -> read.article().language();
            case Outcome.Foreign foreign -> foreign.article().language();
            case Outcome.Failed failed -> failed.fault().message();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "fr, The ministers of both countries agreed on Friday that the talks will go on in May., en",
        "msa, Menteri itu mengatakan bahwa kesepakatan akan ditandatangani pekan depan di kantor menlu., id",
        "id, Timbalan menteri berkata bahawa perjanjian itu ditandatangani selepas mesyuarat di universiti tersebut., ms",
        "en, Die Gespräche über das Abkommen werden am Freitag in Wien fortgesetzt., de",
        "%c, Menteri itu akan bertemu dengan rekannya dari Vietnam untuk membahas kerja sama., id",
        "id, Pertemuan di Jakarta, id",
        "ms, Pertemuan di Jakarta, ms",
        "de, Gespräche in Wien, de",
    })
    void theTextDecidesAndATagBreaksTies(String tag, String text, String language) {
        assertEquals(language, language(tag, text));
    }

    @Test
    void whatMostOfATextIsInCounts() throws IOException {
        String english =
                "The ministers of both countries agreed on Friday that the talks will go on in May."
                        + " Observers from five neighbouring states watched the vote in the harbour."
                        + " Nobody expects the treaty to be signed before the summer, however.";
        String german = text("de").replace('\n', ' ');
        assertEquals("de", language("en", english + " " + german + " " + german));
        assertEquals("en", language("de", german.substring(0, 60) + " " + english));
    }
}
