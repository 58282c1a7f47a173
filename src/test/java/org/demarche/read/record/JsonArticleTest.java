package org.demarche.read.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.demarche.read.content.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArticleTest {
    private static final String TEXT = "The envoy said that the border would stay open.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'text': T, 'title': 'Open', 'hostname': 'post.example', 'date': '2025-05-06', 'raw_text': 'x', 'source': 'https://post.example/a', 'source-hostname': 'The Post'} | The Post",
                "{'Article_Body': T, 'HEADLINE': 'Open', 'Date-Published': '2025-05-06T00:00:00', 'Publisher.Name': 'The Post', 'Link': 'https://post.example/a'} | The Post",
                "{'maintext': T, 'title': 'Open', 'date_publish': '2025-05-06', 'source_domain': 'post.example', 'url': 'https://post.example/a'} | post.example",
                "{'body': {'summary': [], 'sections': [{'headline': [], 'paragraphs': [T]}]}, 'title': 'Open', 'publishing_date': '2025-05-06', 'publisher': 'The Post', 'html': {'requested_url': 'https://post.example/a'}} | The Post",
                "{'content': T, 'description': 'short', 'title': 'Open', 'publishedAt': '2025-05-06', 'source': {'id': null, 'name': 'The Post'}, 'url': 'https://post.example/a'} | The Post",
                "{'webTitle': 'Open', 'webPublicationDate': '2025-05-06', 'webUrl': 'https://post.example/a', 'fields': {'bodyText': T, 'publication': 'The Post'}} | The Post",
                "{'title': {'rendered': 'Open'}, 'content': {'rendered': T, 'protected': false}, 'date': '2025-05-06', 'link': 'https://post.example/a', 'site_name': 'The Post'} | The Post",
                "{'page_content': T, 'metadata': {'title': 'Open', 'url': 'https://post.example/a', 'date': '2025-05-06', 'publisher': 'The Post'}} | The Post",
                "{'thread': {'site_full': 'www.post.example', 'site': 'post.example', 'title': 'Other'}, 'text': T, 'title': 'Open', 'published': '2025-05-06', 'url': 'https://post.example/a'} | post.example",
                "{'@context': 'https://schema.org', '@graph': [{'@type': 'Organization', '@id': '#o', 'name': 'The Post'}, {'@type': 'NewsArticle', 'headline': 'Open', 'articleBody': T, 'datePublished': '2025-05-06', 'url': 'https://post.example/a', 'publisher': {'@id': '#o'}}]} | The Post",
                "{'_index': 'n', '_source': {'title': 'Open', 'body': T, 'published_at': 1746489600, 'outlet': 'The Post', 'permalink': 'https://post.example/a'}} | The Post",
                "{'judul': 'Open', 'isi': T, 'tanggal': '2025-05-06', 'sumber': 'The Post', 'tautan': 'https://post.example/a'} | The Post",
            })
    void knowsTheNamesOfOtherTools(String record, String publisher) {
        Draft draft = draft(record);
        assertEquals(TEXT, draft.body());
        assertEquals("Open", draft.headline());
        assertEquals("2025-05-06", String.valueOf(draft.published()).substring(0, 10));
        assertEquals(publisher, draft.publisher());
        assertEquals("https://post.example/a", draft.url());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1746526210 | 2025-05-06T10:10:10Z",
                "1746526210123 | 2025-05-06T10:10:10Z",
                "1746526210123456 | 2025-05-06T10:10:10Z",
                "'1746526210' | 2025-05-06T10:10:10Z",
                "1.746526210e9 | 2025-05-06T10:10:10Z",
                "'1746526210.5' | 2025-05-06T10:10:10Z",
                "20250506 | 2025-05-06",
                "20250506101010 | 2025-05-06T10:10:10",
                "[2025, 5, 6, 10, 10, 10, 1, 126, 0] | 2025-05-06T10:10:00",
                "{'$date': '2025-05-06T10:10:10Z'} | 2025-05-06T10:10:10Z",
                "{'$date': {'$numberLong': '1746526210000'}} | 2025-05-06T10:10:10Z",
                "{'_seconds': 1746526210, '_nanoseconds': 0} | 2025-05-06T10:10:10Z",
                "{'year': 2025, 'month': 5, 'day': 6} | 2025-05-06",
                "['2025-05-06'] | 2025-05-06",
                "['soon', 12] | null",
                "[2025, 13, 41] | null",
            })
    void readsTimesOfAnyForm(String value, String time) {
        Draft draft = draft("{'text': T, 'published': " + value + "}");
        assertEquals(time, String.valueOf(draft.published()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['One stands here.', 'Two stands here.']",
                "[{'type': 'paragraph', 'text': 'One stands here.'}, {'type': 'paragraph', 'text': 'Two stands here.'}]",
                "{'blocks': [{'value': 'One stands here.'}, ['Two stands here.']]}",
            })
    void putsThePartsOfATextBelowEachOther(String value) {
        assertEquals("One stands here.\nTwo stands here.", draft("{'body': " + value + "}").body());
    }

    @Test
    void takesATextAsItStandsUnlessItIsMarkup() {
        String text = "  Baca juga: one\\n\\nIf 3 < 4 and 5 > 2, <b> is no tag.  \\n";
        assertEquals(
                text.replace("\\n", "\n"),
                draft("{'text': '" + text + "', 'html': '<p>x</p>'}").body());
    }

    @Test
    void takesTagsAndReferencesOutOfMarkup() {
        var page =
                assertInstanceOf(
                        JsonArticle.Marked.class,
                        parse(
                                "{'content': '&lt;p&gt;One &amp; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;'}"));
        assertEquals("One & two.\nThree.", page.fields().body());
        assertTrue(page.fragment());
        assertEquals(
                "Oslo’s “no” & more",
                draft("{'text': T, 'title': '<b>Oslo&#8217;s</b> &ldquo;no&rdquo; &amp;amp; more'}")
                        .headline());
        assertEquals("It’s so.", draft("{'text': 'It&rsquo;s so.'}").body());
    }

    @Test
    void prefersAFullTextToWhatSumsItUp() {
        assertEquals(
                TEXT,
                draft("{'description': 'About it', 'excerpt': 'x', 'lead': 'y', 'fulltext': T}")
                        .body());
        assertTrue(
                draft(
                                "{'title': 'Open', 'description': 'An envoy of the union announced that the border stays open for trade.'}")
                        .body()
                        .startsWith("An envoy"));
    }

    @Test
    void tellsTheFieldsThatNobodyKnows() {
        assertEquals(
                Set.of("mood", "meta.weather"),
                parse(
                                "{'text': T, 'id': 4, 'mood': 'calm', 'void': null, 'image_url': 'x', 'meta': {'weather': 'rain', 'title': 'a'}}")
                        .unknown());
        UnknownFields unknown = new UnknownFields();
        unknown.add("a.jsonl:1", Set.of("mood"));
        unknown.add("a.jsonl:2", Set.of("mood", "hue"));
        unknown.add("b.json, article 3", Set.of("hue"));
        unknown.add("b.json, article 4", Set.of());
        assertEquals(
                List.of(
                        "a.jsonl has fields of which nothing was taken, as their names are not known: \"hue\", \"mood\"",
                        "b.json has fields of which nothing was taken, as their names are not known: \"hue\""),
                unknown.tell());
        assertEquals(List.of(), unknown.tell());
    }

    @Test
    void saysWhyARecordIsNoArticle() {
        assertEquals(
                "has no text, only an address (https://post.example/a); give the text or the page",
                bad(
                        "{'url': 'https://post.example/a', 'title': 'Open', 'seendate': '20250506T101010Z'}"));
        assertEquals("has no field \"text\", which holds the article; add it", bad("{'id': 3}"));
        assertEquals(
                "is no JSON object; write one object a line, with a field \"text\"", bad("[1]"));
        assertFalse(bad("[".repeat(5000)).isEmpty());
    }

    @Test
    void toleratesWhatOtherProgramsWrite() {
        Draft draft = draft("{'text': T, 'rating': NaN, 'title': 'A\tB',}");
        assertEquals("A B", draft.headline());
        assertNull(draft.publisher());
    }

    private static String bad(String record) {
        return assertInstanceOf(JsonArticle.Bad.class, parse(record)).complaint();
    }

    private static Draft draft(String record) {
        return assertInstanceOf(JsonArticle.Good.class, parse(record)).draft();
    }

    private static JsonArticle parse(String record) {
        return ArticleFields.parse(
                record.replace(": T", ": '" + TEXT + "'")
                        .replace("[T]", "['" + TEXT + "']")
                        .replace('\'', '"')
                        .getBytes(StandardCharsets.UTF_8));
    }
}
