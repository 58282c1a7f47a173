package org.demarche.graph;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.domain.Act;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Article;
import org.demarche.domain.Basis;
import org.demarche.domain.Clause;
import org.demarche.domain.Confidence;
import org.demarche.domain.Event;
import org.demarche.domain.EventKind;
import org.demarche.domain.Form;
import org.demarche.domain.LifeCycleAct;
import org.demarche.domain.Mention;
import org.demarche.domain.Modality;
import org.demarche.domain.Obligation;
import org.demarche.domain.Office;
import org.demarche.domain.Organization;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.PublicationTime;
import org.demarche.domain.Reading;
import org.demarche.domain.Referent;
import org.demarche.domain.Relation;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.Stance;
import org.demarche.domain.StanceKind;
import org.demarche.domain.State;
import org.demarche.domain.Statement;
import org.demarche.domain.Tenure;
import org.demarche.domain.Text;
import org.demarche.domain.Voice;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.world.WorldGraph;
import org.demarche.graph.world.WorldReader;
import org.jspecify.annotations.Nullable;

/// A small article as an extractor would have read it, with a flag before most of its words.
public final class Sample {
    public static final WorldGraph WORLD =
            new WorldReader(Individuals.STANDARD, List.of("en", "id"))
                    .of(List.of(Path.of("src/test/resources/graph/world.ttl")));

    public static final String BODY =
            """
            Wonsan 🇰🇵 - Menteri Luar Negeri Korea Utara Choe Son Hui menegaskan "kami mendukung \
            Rusia tanpa syarat" kepada Sergei Lavrov, Sabtu (12/7/2025), seperti dikutip KCNA.

            Perjanjian Kemitraan Rusia dan Korea Utara diteken pada Juni 2024. Pasal 4 menyebut \
            kedua pihak memberi bantuan militer jika salah satunya diserang, sesuai Pasal 51 \
            Piagam PBB.\
            """;

    private final Text text;

    private Sample(Text text) {
        this.text = text;
    }

    public static Reading reading() {
        return reading("https://www.example.org/News/2025/Korea-Utara?page=2");
    }

    public static Reading reading(@Nullable String url) {
        Text body = new Text(BODY);
        Article article =
                new Article(
                        url,
                        "Korea Utara dukung Rusia",
                        new PublicationTime(
                                LocalDate.of(2025, 7, 13),
                                LocalTime.of(3, 2),
                                ZoneOffset.ofHours(7)),
                        "Contoh",
                        "A. Penyunting",
                        "id",
                        "page.html",
                        body);
        return new Sample(body).read(article);
    }

    private Reading read(Article article) {
        State korea = known("state/PRK", State.class);
        State russia = known("state/RUS", State.class);
        Place wonsan = known("place/wonsan", Place.class);
        Person lavrov = known("person/RUS-sergei-lavrov", Person.class);
        Organization agency = known("organization/kcna", Organization.class);
        Organization other = known("organization/united-nations", Organization.class);
        Person choe = new Person("PRK-choe-son-hui", Names.of("Choe Son Hui", "id"), List.of());
        Office minister =
                new Office("PRK-foreign-minister", "foreign-minister", korea.id(), Names.NONE);
        PartialDate day = new PartialDate(2025, 7, 12);
        Clause self =
                new Clause(
                        "un-charter",
                        "51",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(span("Pasal 51 Piagam PBB")),
                        sure(0.9, Rule.CLAUSE_OF_OTHER));
        Clause four =
                new Clause(
                        "PRK-RUS-perjanjian-kemitraan",
                        "4",
                        null,
                        span("bantuan militer"),
                        span("kedua pihak memberi bantuan militer jika salah satunya diserang"),
                        List.of(self),
                        List.of(
                                new Obligation(
                                        List.of(korea, russia),
                                        span("memberi bantuan militer"),
                                        List.of(),
                                        span("jika salah satunya diserang"))),
                        List.of(span("Pasal 4"), span("Pasal 4 menyebut kedua pihak")),
                        sure(0.876, Rule.CLAUSE_OF_KNOWN));
        Agreement treaty =
                new Agreement(
                        "PRK-RUS-perjanjian-kemitraan",
                        Names.of("Perjanjian Kemitraan Rusia dan Korea Utara", "id"),
                        List.of(),
                        AgreementKind.TREATY,
                        List.of(korea, russia),
                        new PartialDate(2024, 6, 0),
                        null,
                        AgreementStatus.SIGNED,
                        List.of(
                                new LifeCycleAct(
                                        AgreementStatus.RATIFIED,
                                        Modality.PLANNED,
                                        List.of(russia),
                                        new PartialDate(2025, 11, 0),
                                        List.of(span("Pasal 4 menyebut kedua pihak")),
                                        sure(0.7, Rule.STEP_OF_NAMED))),
                        List.of(new Label("bantuan militer", "id")),
                        0,
                        List.of(four),
                        List.of(span("Perjanjian Kemitraan Rusia dan Korea Utara")),
                        sure(0.8, Rule.NAMED_AGREEMENT));
        Span said = span("kami mendukung Rusia tanpa syarat");
        Event meeting =
                new Event(
                        EventKind.MEETING,
                        List.of(choe, lavrov),
                        day,
                        wonsan,
                        Basis.of(Rule.EVENT_WORD, span("kepada")),
                        span("kepada Sergei Lavrov, Sabtu (12/7/2025)"),
                        sure(0.5, Rule.JOINT_EVENT));
        Statement statement =
                new Statement(
                        said,
                        Form.DIRECT,
                        List.of(new Voice(choe, minister, korea)),
                        List.of(lavrov),
                        List.of(russia),
                        List.of(),
                        span("menegaskan"),
                        Act.SUPPORT,
                        Modality.ASSERTED,
                        null,
                        day,
                        wonsan,
                        meeting,
                        List.of(agency, other),
                        List.of(),
                        sure(0.95, Rule.QUOTED, Rule.TITLED_SPEAKER));
        Statement joint =
                new Statement(
                        said,
                        Form.DIRECT,
                        List.of(new Voice(lavrov, null, russia), new Voice(choe, minister, korea)),
                        List.of(),
                        List.of(treaty),
                        List.of(
                                new Stance(StanceKind.INVOKES, four),
                                new Stance(StanceKind.REAFFIRMS, treaty)),
                        null,
                        Act.STATE,
                        Modality.CONDITIONAL,
                        span("jika salah satunya diserang"),
                        null,
                        null,
                        meeting,
                        List.of(),
                        List.of(Rule.HOLDER_ON_DAY),
                        sure(0.2, Rule.REPORTED_OF_OFFICE, Rule.HOLDER_ON_DAY));
        return new Reading(
                article,
                wonsan,
                List.of(
                        new Span(0, span("KCNA.").end()),
                        new Span(span("Perjanjian").begin(), span("Juni 2024.").end()),
                        new Span(span("Pasal 4").begin(), text.length())),
                List.of(
                        mention("Wonsan", wonsan),
                        mention("Menteri Luar Negeri", minister),
                        mention("Korea Utara", korea),
                        mention("Choe Son Hui", choe),
                        mention("Rusia", russia),
                        mention("Sergei Lavrov", lavrov),
                        mention("Sabtu (12/7/2025)", day),
                        mention("KCNA", agency),
                        mention("Perjanjian Kemitraan Rusia dan Korea Utara", treaty),
                        mention("Juni 2024", new PartialDate(2024, 6, 0)),
                        mention("Pasal 4", four),
                        mention("kedua pihak", korea),
                        mention("kedua pihak", russia),
                        mention("Pasal 51", self),
                        mention("Piagam PBB", known("agreement/un-charter", Agreement.class))),
                List.of(
                        new Tenure(
                                choe,
                                minister,
                                korea,
                                null,
                                null,
                                false,
                                null,
                                List.of(span("Menteri Luar Negeri Korea Utara Choe Son Hui")),
                                sure(0.99, Rule.OWNER_TOLD))),
                List.of(statement, joint),
                List.of(treaty),
                List.of(meeting),
                List.of(
                        new Relation(
                                korea,
                                russia,
                                Act.SUPPORT,
                                Modality.ASSERTED,
                                null,
                                day,
                                Basis.of(Rule.VERB_ACTIVE, span("mendukung")),
                                said,
                                sure(0.95, Rule.BETWEEN_STATES, Rule.VERB)),
                        new Relation(
                                korea,
                                russia,
                                Act.AID,
                                Modality.CONDITIONAL,
                                span("tanpa syarat"),
                                null,
                                Basis.of(Rule.VERB_ACTIVE, span("mendukung")),
                                said,
                                sure(0.4, Rule.BETWEEN_STATES, Rule.FAR_APART))));
    }

    private Mention mention(String words, Referent referent) {
        return new Mention(span(words), referent);
    }

    /// Where words stand for the first time, in code points.
    private Span span(String words) {
        int at = BODY.indexOf(words);
        int begin = BODY.codePointCount(0, at);
        Span span = new Span(begin, begin + words.codePointCount(0, words.length()));
        if (!text.cut(span).equals(words)) {
            throw new AssertionError(words);
        }
        return span;
    }

    private static <T extends Referent> T known(String id, Class<T> type) {
        return type.cast(
                Stream.of(
                                WORLD.world().states(),
                                WORLD.world().organizations(),
                                WORLD.world().places(),
                                WORLD.world().persons(),
                                WORLD.world().agreements())
                        .flatMap(List::stream)
                        .filter(r -> r.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    private static Confidence sure(double share, Rule... rules) {
        return new Confidence(List.of(rules), share);
    }
}
