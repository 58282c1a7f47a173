package org.demarche.web.things;

import static org.demarche.web.Asker.encoded;
import static org.demarche.web.Asker.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.demarche.store.Store;
import org.demarche.web.Example;
import org.demarche.web.RunningServer;
import org.demarche.web.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThingsTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @RegisterExtension
    private static final RunningServer RUNNING =
            new RunningServer(ThingsTest::filled, Settings.reading(0));

    private static Store filled(Path folder) {
        Store store = Example.store(folder);
        Treaty.addTo(store);
        return store;
    }

    private static HttpResponse<String> browse(String path) {
        return RUNNING.ask().get(path, "Accept", BROWSER, "Accept-Language", "en");
    }

    private static String page(String path) {
        var page = browse(path);
        assertEquals(200, page.statusCode(), page.body());
        return page.body();
    }

    private static void shows(String page, String... words) {
        for (String one : words) {
            assertTrue(page.contains(one), one + " in " + page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, .html",
        "'text/html,*/*;q=0.8', .html",
        "'application/n-quads,text/turtle;q=0.6,text/html;q=0.2', .ttl",
        "application/n-quads, .nq",
        "*/*, .html",
        "text/turtle, .ttl",
        "application/ld+json;q=0.9 , .jsonld",
        "application/n-triples, .nt",
        "application/rdf+xml, .rdf",
        "'text/html;q=0.4,text/turtle;q=0.5', .ttl"
    })
    void anIndividualLeadsToWhatIsAccepted(String accept, String ending) {
        var answer = RUNNING.ask().get("id/state/PRK", "Accept", accept);
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals("/id/state/PRK" + ending, answer.headers().firstValue("Location").orElse(""));
        assertEquals("Accept", answer.headers().firstValue("Vary").orElse(""));
    }

    @Test
    void theChosenLanguageStaysOnTheWay() {
        var answer = browse("id/state/PRK?locale=id");
        assertEquals(
                "/id/state/PRK.html?locale=id", answer.headers().firstValue("Location").orElse(""));
        assertTrue(page("id/state/PRK.html?locale=id").contains("<h1>Korea Utara</h1>"));
    }

    @ParameterizedTest
    @CsvSource({
        "id/state/PRK.ttl, text/turtle, dem:supports state:RUS",
        "id/state/PRK.nt, application/n-triples, <https://w3id.org/demarche/ontology#supports>",
        "id/state/PRK.rdf, application/rdf+xml, <dem:supports rdf:resource=",
        "id/state/PRK.jsonld, application/ld+json, dem:supports",
        "id/state/PRK?format=turtle, text/turtle, dem:supports state:RUS"
    })
    void theDataBehindAPage(String path, String type, String words) {
        var data = RUNNING.ask().get(path);
        assertEquals(200, data.statusCode(), data.body());
        assertTrue(type(data).startsWith(type), type(data));
        shows(data.body(), words);
    }

    @Test
    void aStateTellsOfItsPartnersAndItsSpeakers() {
        shows(
                page("id/state/PRK.html"),
                "<h1>North Korea</h1>",
                "href=\"/pair/PRK/RUS\">Russia</a>",
                "/explore?state=PRK&amp;other=RUS&amp;direction=from",
                "href=\"/id/person/PRK-choe-son-hui\">Choe Son Hui</a>",
                "speaker=person/PRK-choe-son-hui",
                "12 July 2025",
                "Partnership Treaty",
                "2 times cooperation in words, 0 in deeds");
    }

    @Test
    void aPersonTellsOfOfficesAndWords() {
        shows(
                page("id/person/PRK-choe-sun-hui.html"),
                "<h1>Choe Son Hui</h1>",
                "Also written:",
                "Choe Sun Hui",
                "foreign minister of North Korea",
                "June 2022",
                "12 July 2025",
                "We shall stand by Russia under Article 4");
    }

    @Test
    void anOfficeTellsOfItsHolders() {
        shows(
                page("id/office/PRK-foreign-minister.html"),
                "Choe Son Hui",
                "speaker=person/PRK-choe-son-hui&amp;office=office/PRK-foreign-minister",
                "class=\"tenure\"");
    }

    @Test
    void anAgreementTellsOfItsLifeAndItsClauses() {
        String page = page("id/agreement/partnership.html");
        shows(
                page,
                "<h1>Partnership Treaty</h1>",
                "Treaty of Pyongyang",
                "signed 19 June 2024",
                "<li class=\"done\">",
                "<li class=\"open\">",
                "planned",
                ">Article 4</a>",
                "each shall come to the other&#39;s aid",
                "invokes it");
        assertEquals(1, page.split("<li class=\"done\">", -1).length - 1, page);
        assertEquals(
                page,
                page("id/agreement/treaty-of-pyongyang.html")
                        .replace("/treaty-of-pyongyang.html", "/partnership.html"));
    }

    @Test
    void aClauseTellsWhoTookItUp() {
        shows(
                page("id/agreement/treaty-of-pyongyang/article/4.html"),
                "<h1>Article 4</h1>",
                "Partnership Treaty",
                "Taken up in one statement",
                "each shall come to the other&#39;s aid",
                "invokes it",
                "Choe Son Hui",
                "12 July 2025",
                "We shall stand by Russia under Article 4",
                "/id/agreement/un-charter/article/51",
                "/evidence?finding=article%2Fthree%23statement%3D5%2C30");
    }

    @Test
    void anEventTellsWhoMetWhen() {
        shows(
                page("resource?iri=" + encoded(Treaty.ARTICLE + "#event=41,50,meeting")),
                "meeting, 11 July 2025",
                "met in Wonsan",
                "/id/state/RUS");
    }

    @Test
    void anArticleIsReadWithItsFindingsMarked() {
        String page = page("id/article/three.html");
        shows(
                page,
                "Choe stands by the treaty</h1>",
                "The Courier",
                "13 July 2025",
                "https://news.example/three",
                "class=\"mark statement\"",
                "id=\"show-statement\"",
                "right in 8 of 10 such cases",
                "aria-label=\"Page of Choe Sun Hui\"");
        shows(page("id/article/two.html"), "Two</h1>", "The store keeps no text of this article");
    }

    @Test
    void anArticlesTextIsNotGivenAway() {
        String data = RUNNING.ask().get("id/article/three.ttl").body();
        shows(data, "Choe stands by the treaty");
        assertFalse(data.contains("articleBody"), data);
    }

    @Test
    void aStatementLeadsToItsSentence() {
        var answer = browse("resource?iri=" + encoded(Treaty.ARTICLE + "#statement=5,30"));
        assertEquals(303, answer.statusCode(), answer.body());
        String evidence = answer.headers().firstValue("Location").orElse("");
        shows(page(evidence.substring(1)), "Choe Son Hui", "We shall stand by Russia");
    }

    @Test
    void whatHasNoPageOfItsOwnShowsAllThatIsSaid() {
        String page = page("resource?view=properties&iri=" + encoded(Example.ONE + "#char=1,2"));
        shows(page, "Kami mendukung → Rusia", "/id/state/PRK");
        shows(page("id/state/PRK.html?view=properties"), "supports", "/id/state/RUS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"states", "persons", "organizations", "agreements", "articles"})
    void everyListIsThere(String path) {
        shows(page(path), "<h1>", "href=\"/" + path + "?sort=name\"");
    }

    @Test
    void listsAreSortedSearchedAndPaged() {
        String byName = page("states?sort=name");
        assertTrue(byName.indexOf(">North Korea<") < byName.indexOf(">Russia<"), byName);
        String searched = page("states?words=russ");
        shows(searched, ">Russia<");
        assertFalse(searched.contains(">North Korea<"), searched);
        shows(page("states?words=zzz"), "Nothing here has such a name.");
        shows(page("agreements?party=PRK"), "Partnership Treaty");
        assertFalse(page("agreements?party=USA").contains("Partnership Treaty"));
        assertEquals(200, browse("states?page=900").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "id/state/XXX, 404",
        "id/state/XXX.ttl, 404",
        "id/state/PRK?format=pdf, 400",
        "resource, 400",
        "states?page=0, 400",
        "states?page=x, 400",
        "states?sort=x, 400"
    })
    void whatIsNotThereIsToldInASentence(String path, int status) {
        var answer = browse(path);
        assertEquals(status, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
    }

    @Test
    void whatNobodyCanWriteIsRefused() {
        assertEquals(406, RUNNING.ask().get("id/state/PRK", "Accept", "image/png").statusCode());
    }
}
