package org.demarche.web.atlas;

import static org.demarche.web.Asker.encoded;
import static org.demarche.web.Asker.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.demarche.store.Store;
import org.demarche.web.RunningServer;
import org.demarche.web.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;

class AtlasTest {
    @RegisterExtension
    private static final RunningServer RUNNING =
            new RunningServer(AtlasTest::filled, Settings.reading(0));

    private static Store filled(Path folder) {
        Store store = Store.open(folder);
        var data = new StringBuilder();
        data.append(
                """
                PREFIX dem: <https://w3id.org/demarche/ontology#>
                PREFIX state: <https://w3id.org/demarche/id/state/>
                PREFIX organization: <https://w3id.org/demarche/id/organization/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                GRAPH <urn:acts> {
                  dem:SUPPORT dem:quadClass dem:verbalCooperation .
                  dem:ASSAULT dem:quadClass dem:materialConflict .
                }
                GRAPH <https://w3id.org/demarche/id/article/one> {
                  <https://w3id.org/demarche/id/article/one> a dem:Article .
                  state:PRK a dem:State ; rdfs:label "North & Korea"@en .
                  state:RUS a dem:State ; rdfs:label "Russia"@en .
                """);
        relation(data, "state:PRK", "SUPPORT", "state:RUS", 3);
        relation(data, "state:RUS", "ASSAULT", "state:UKR", 1);
        relation(data, "organization:nato", "SUPPORT", "state:UKR", 2);
        relation(data, "state:PRK", "STATE", "state:RUS", 1);
        data.append("}");
        Txn.executeWrite(
                store.dataset(),
                () -> RDFParser.fromString(data.toString(), Lang.TRIG).parse(store.dataset()));
        return store;
    }

    private static void relation(
            StringBuilder data, String source, String act, String target, int times) {
        for (int i = 0; i < times; i++) {
            data.append(
                    "<https://w3id.org/demarche/id/article/one#%d> a dem:Relation ; dem:source %s ; dem:act dem:%s ; dem:target %s .\n"
                            .formatted(data.length(), source, act, target));
        }
    }

    private static String view(String query) {
        var page = RUNNING.ask().get("explore?" + query, "Accept", "text/html");
        assertEquals(200, page.statusCode(), page.body());
        return page.body();
    }

    private static List<String> curves(String page) {
        return Pattern.compile("class=\"tie (\\w+)\"[^>]*><title>([^<]*)</title>")
                .matcher(page)
                .results()
                .map(match -> match.group(1) + " " + match.group(2))
                .sorted()
                .toList();
    }

    @Test
    void aCurveIsADirectionAndAQuadClassWithItsCount() {
        assertEquals(
                List.of(
                        "materialConflict Russia → state:UKR: conflict in deeds, 1",
                        "verbalCooperation North &amp; Korea → Russia: cooperation in words, 3",
                        "verbalCooperation organization:nato → state:UKR: cooperation in words, 2"),
                curves(view("view=network")));
    }

    @Test
    void theMapHasStatesAloneAndSaysWhatItLacks() {
        String page = view("view=map");
        assertEquals(2, curves(page).size(), page);
        assertTrue(page.contains("href=\"/static/world.svg\""), page);
        assertTrue(page.contains("One tie concerns an organisation"), page);
        assertTrue(page.contains("no statement of ours"), page);
        assertTrue(page.contains("One is neither cooperation"), page);
    }

    @Test
    void whoIsAskedForStandsInTheMiddleWithItsOwnTiesAlone() {
        String page = view("view=network&state=UKR");
        assertEquals(2, curves(page).size(), page);
        Matcher middle =
                Pattern.compile("cx=\"700.0\" cy=\"430.0\"[^>]*><title>([^<:]*:?[^<:]*)")
                        .matcher(page);
        assertTrue(middle.find(), page);
        assertTrue(middle.group(1).startsWith("state:UKR"), middle.group(1));
        assertEquals(1, curves(view("view=network&state=UKR&other=RUS")).size());
        assertEquals(0, curves(view("view=network&state=UKR&direction=from&other=RUS")).size());
    }

    @Test
    void everyCurveOpensAsManySentencesAsItCounts() {
        String page = view("view=network");
        Matcher link =
                Pattern.compile("<a href=\"(/evidence[^\"]*)\"[^>]*aria-label=\"[^\"]*, (\\d+)\"")
                        .matcher(page);
        int links = 0;
        while (link.find()) {
            links++;
            String address = link.group(1).substring(1).replace("&amp;", "&");
            var csv = RUNNING.ask().get(address.replace("evidence?", "explore?format=csv&"));
            assertEquals(
                    Integer.parseInt(link.group(2)),
                    csv.body().lines().count() - 1,
                    address + csv.body());
            assertEquals(
                    200, RUNNING.ask().get(address, "Accept", "text/html").statusCode(), address);
        }
        assertEquals(3, links, page);
    }

    @Test
    void theSameDataGiveTheSamePicture() {
        assertEquals(view("view=network"), view("view=network"));
    }

    @Test
    void theNetworkIsTakenHome() throws Exception {
        var gexf = RUNNING.ask().get("explore?format=gexf");
        assertTrue(type(gexf).startsWith("application/gexf+xml"), type(gexf));
        Document graph = xml(gexf.body());
        assertEquals(4, graph.getElementsByTagName("node").getLength(), gexf.body());
        assertEquals(3, graph.getElementsByTagName("edge").getLength());
        assertTrue(gexf.body().contains("label=\"North &amp; Korea\""), gexf.body());
        assertTrue(gexf.body().contains("weight=\"3\""), gexf.body());
        Document other =
                xml(RUNNING.ask().get("explore?format=graphml&state=" + encoded("PRK")).body());
        assertEquals(2, other.getElementsByTagName("node").getLength());
        assertEquals(1, other.getElementsByTagName("edge").getLength());
    }

    @Test
    void aPictureIsAFileOfItsOwn() throws Exception {
        var map = RUNNING.ask().get("explore?view=map&state=PRK&format=svg");
        assertTrue(type(map).startsWith("image/svg+xml"), type(map));
        Document svg = xml(map.body());
        assertTrue(svg.getElementsByTagName("title").item(0).getTextContent().contains("Korea"));
        assertFalse(map.body().contains("href"), "it needs no other file");
        assertTrue(map.body().contains("Natural Earth"));
        assertEquals(200, RUNNING.ask().get("explore?format=svg").statusCode());
        var list = RUNNING.ask().get("explore?view=list&format=svg");
        assertEquals(400, list.statusCode());
        assertTrue(list.body().contains("timeline, matrix"), list.body());
    }

    @Test
    void theMapShowsARegion() {
        String page = view("view=map&region=east-asia");
        assertTrue(page.contains("One tie lies outside this part"), page);
        assertEquals(400, RUNNING.ask().get("explore?view=map&region=atlantis").statusCode());
    }

    @Test
    void whoIsAskedForIsInTheMiddleOfTheMap() {
        var frame =
                MapFrame.around(
                        List.of(new Spot(600, 200), new Spot(700, 210)), new Spot(600, 200));
        assertEquals(EqualEarth.WIDTH / 2.0, frame.seen(new Spot(600, 200)).x(), 1e-6);
        assertTrue(frame.shows(new Spot(700, 210)));
        assertFalse(frame.shows(new Spot(100, 200)));
        MapFrame wide =
                MapFrame.around(List.of(new Spot(100, 50), new Spot(700, 210)), new Spot(650, 200));
        assertEquals(MapFrame.WORLD, wide);
    }

    @Test
    void nothingBeyondTheEdgesOfTheMapIsShown() {
        var frame =
                MapFrame.around(
                        List.of(new Spot(1190, 500), new Spot(1150, 560)), new Spot(1190, 500));
        assertTrue(frame.scale() > 1);
        assertTrue(frame.shows(new Spot(1190, 500)) && frame.shows(new Spot(1150, 560)));
        assertEquals(EqualEarth.WIDTH, frame.seen(new Spot(EqualEarth.WIDTH, 0)).x(), 1e-6);
        assertTrue(frame.seen(new Spot(0, EqualEarth.HEIGHT)).y() >= EqualEarth.HEIGHT - 1e-6);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theProjectionFitsTheMap() {
        Spot middle = EqualEarth.spot(0, 0);
        assertEquals(600, middle.x(), 1e-6);
        assertEquals(292, middle.y(), 1e-6);
        assertEquals(1200, EqualEarth.spot(180, 0).x(), 1);
        assertEquals(0, EqualEarth.spot(0, 90).y(), 1);
        assertTrue(StatePoints.bundled("x/").spots().size() > 240);
        assertFalse(RUNNING.ask().get("static/world.svg").body().isEmpty());
    }
}
