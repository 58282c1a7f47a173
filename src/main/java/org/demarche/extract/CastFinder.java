package org.demarche.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Confidence;
import org.demarche.domain.Kind;
import org.demarche.domain.Label;
import org.demarche.domain.Names;
import org.demarche.domain.Office;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Span;
import org.demarche.domain.State;
import org.demarche.domain.Tenure;
import org.demarche.domain.World;
import org.jspecify.annotations.Nullable;

/// Finds who and what appears in a document. Shared by all threads.
final class CastFinder {
    private static final Confidence BESIDE = Evidence.OWNER_TOLD.confidence();
    private static final Confidence WITHOUT_STATE = Evidence.OWNER_OPEN.confidence();
    private static final Confidence INFERRED = Evidence.OWNER_INFERRED.confidence();

    private final World world;
    private final KnownPersons known;
    private final ContextState context;
    private final Map<String, Kind> officeKinds = new HashMap<>();

    CastFinder(World world, KnownPersons known) {
        this.world = world;
        this.known = known;
        context = new ContextState(world);
        world.officeKinds().forEach(k -> officeKinds.put(k.slug(), k));
    }

    Cast cast(Document document) {
        List<Naming> found = new NamingFinder(document).namings();
        Namings namings =
                new Namings(
                        document.tokens().size(),
                        new InstitutionFinder(document, world).withInstitutions(found));
        new SubjectNames(document, namings).add();
        List<Title> titles = new TitleFinder(document, namings).titles();
        new PersonResolver(document, known).resolve(namings, titles);
        List<Tenure> tenures = tenures(document, namings, titles);
        return new Cast(namings, titles, tenures, partiesOf(document, namings, tenures));
    }

    private List<Tenure> tenures(Document document, Namings namings, List<Title> titles) {
        Map<String, Tenure> tenures = new LinkedHashMap<>();
        for (Title title : titles) {
            Naming holder = title.holder() == null ? null : namings.at(title.holder().first());
            if (holder == null || !(holder.referent() instanceof Person person)) {
                continue;
            }
            Party told = title.of() != null ? title.of() : knownParty(person, title.kind());
            Party of = told != null ? told : context.of(document, namings, title);
            Confidence confidence = told != null ? BESIDE : of != null ? INFERRED : WITHOUT_STATE;
            Office office = office(title, of, document.pack().code());
            int from = Math.min(title.begin(), holder.first());
            int to = Math.max(title.last(), holder.end());
            Span passage = document.span(from, to);
            tenures.merge(
                    person.id() + ' ' + office.slug(),
                    new Tenure(person, office, of, null, null, List.of(passage), confidence),
                    CastFinder::both);
        }
        return withoutWeaker(new ArrayList<>(tenures.values()));
    }

    private static Tenure both(Tenure a, Tenure b) {
        List<Span> passages = new ArrayList<>(a.passages());
        passages.addAll(b.passages());
        return new Tenure(
                a.holder(),
                a.office(),
                a.of(),
                null,
                null,
                passages,
                a.confidence().orSurer(b.confidence()));
    }

    /// An office without its state, of one who also has it with the state, says nothing new.
    private static List<Tenure> withoutWeaker(List<Tenure> tenures) {
        return tenures.stream()
                .filter(t ->
                        t.of() != null
                                || tenures.stream()
                                        .noneMatch(o ->
                                                o.of() != null
                                                        && o.holder().equals(t.holder())
                                                        && o.office()
                                                                .kind()
                                                                .equals(t.office().kind())))
                .toList();
    }

    /// Whose office of this kind the person is known to have held.
    private @Nullable Party knownParty(Person person, String kind) {
        return known.tenures(person).stream()
                .filter(t -> t.office().kind().equals(kind))
                .map(Tenure::of)
                .findFirst()
                .orElse(null);
    }

    /// The office as an individual: `RUS-foreign-minister`, with the words of the text as its
    /// label.
    private Office office(Title title, @Nullable Party of, String language) {
        Kind kind = officeKinds.get(title.kind());
        String owner =
                of instanceof State s
                        ? s.code() + "-"
                        : of instanceof Organization o ? o.slug() + "-" : "";
        List<Label> labels = new ArrayList<>(List.of(new Label(title.label(), language)));
        if (kind != null) {
            kind.names().preferred().stream()
                    .filter(l -> !l.language().equals(language))
                    .forEach(labels::add);
        }
        return new Office(
                owner + title.kind(), title.kind(), of == null ? null : of.id(), Names.of(labels));
    }

    /// For whom each person acts: by the text, else by the office known for the day of the article.
    private Map<String, Party> partiesOf(Document document, Namings namings, List<Tenure> tenures) {
        Map<String, Party> acting = new HashMap<>();
        for (Tenure tenure : tenures) {
            if (tenure.of() != null) {
                acting.putIfAbsent(tenure.holder().id(), tenure.of());
            }
        }
        LocalDate day = document.day();
        for (Naming naming : namings.all()) {
            if (day != null
                    && naming.referent() instanceof Person person
                    && !acting.containsKey(person.id())) {
                Tenure tenure = known.officeOf(person, day);
                if (tenure != null && tenure.of() != null) {
                    acting.put(person.id(), tenure.of());
                }
            }
        }
        return acting;
    }
}
