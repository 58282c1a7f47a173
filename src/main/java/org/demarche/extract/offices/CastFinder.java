package org.demarche.extract.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Confidence;
import org.demarche.domain.Office;
import org.demarche.domain.OrganKind;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Span;
import org.demarche.domain.State;
import org.demarche.domain.Tenure;
import org.demarche.domain.World;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.extract.evidence.Evidence;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.NamingFinder;
import org.demarche.extract.names.Namings;
import org.demarche.extract.names.SubjectNames;
import org.demarche.extract.text.Document;
import org.jspecify.annotations.Nullable;

/// Finds who and what appears in a document. Shared by all threads.
public final class CastFinder {
    private static final Confidence BESIDE = Evidence.OWNER_TOLD.confidence();
    private static final Confidence WITHOUT_STATE = Evidence.OWNER_OPEN.confidence();
    private static final Confidence INFERRED = Evidence.OWNER_INFERRED.confidence();

    /// Kinds that others are of, too: a foreign minister is a minister.
    private static final Set<String> GENERAL = Set.of("minister", "spokesperson", "secretary");

    private final World world;
    private final KnownPersons known;
    private final Governments governments;
    private final Map<String, OrganKind> officeKinds = new HashMap<>();

    public CastFinder(World world, KnownPersons known, Governments governments) {
        this.world = world;
        this.known = known;
        this.governments = governments;
        world.officeKinds().forEach(k -> officeKinds.put(k.slug(), k));
    }

    public Cast cast(Document document) {
        InstitutionFinder institutions = new InstitutionFinder(document, world);
        List<Naming> found = institutions.withInstitutions(new NamingFinder(document).namings());
        int size = document.tokens().size();
        Setting setting = new Setting(document, new Namings(size, found), governments);
        Namings namings = new Namings(size, institutions.withStates(found, setting));
        new SubjectNames(document, namings).add();
        List<Title> inferred =
                new WhoseOffice(document, namings, setting, world, governments)
                        .owned(new TitleFinder(document, namings).titles());
        new PersonResolver(document, known, governments).resolve(namings, inferred);
        List<Title> titles =
                inferred.stream().map(t -> ofKnown(t, namings, document.day())).toList();
        List<Tenure> tenures = tenures(document, namings, titles);
        return new Cast(
                namings, new Titles(titles, size), tenures, partiesOf(document, namings, titles));
    }

    private List<Tenure> tenures(Document document, Namings namings, List<Title> titles) {
        Map<String, List<Tenure>> tenures = new LinkedHashMap<>();
        for (Title title : titles) {
            Naming holder = title.holder() == null ? null : namings.at(title.holder().first());
            if (holder == null || !title.told() || !(holder.referent() instanceof Person person)) {
                continue;
            }
            Party of = title.of();
            if (of == null && isCalling(title.kind())) {
                continue;
            }
            Confidence confidence =
                    of == null ? WITHOUT_STATE : title.inference() == null ? BESIDE : INFERRED;
            Office office = office(title, of, document.pack().code());
            int from = Math.min(title.begin(), holder.first());
            int to = Math.max(title.last(), holder.end());
            Span passage = document.span(from, to);
            tenures.computeIfAbsent(person.id() + ' ' + office.slug(), k -> new ArrayList<>())
                    .add(
                            new Tenure(
                                    person,
                                    office,
                                    of,
                                    null,
                                    null,
                                    title.isNotNow(),
                                    title.inference(),
                                    List.of(passage),
                                    confidence));
        }
        return withoutWeaker(tenures.values().stream().map(CastFinder::joined).toList());
    }

    /// The title with its owner by what is known of its holder, where the text does not tell.
    private Title ofKnown(Title title, Namings namings, @Nullable LocalDate day) {
        Naming holder = title.holder() == null ? null : namings.at(title.holder().first());
        if (holder == null
                || !(holder.referent() instanceof Person person)
                || title.of() != null && title.inference() == null) {
            return title;
        }
        Party same = knownParty(person, title.kind());
        if (same != null) {
            return title.ownedBy(same, null);
        }
        Tenure on = day == null || title.isNotNow() ? null : known.officeOf(person, day);
        return on == null
                ? title
                : title.ownedBy(on.of(), "the office that is known of the holder");
    }

    /// Nobody's office but what somebody does for a living, or is.
    private boolean isCalling(String kind) {
        OrganKind of = officeKinds.get(kind);
        return of != null && of.owner() == OrganKind.ActorClass.PERSON;
    }

    private static Tenure joined(List<Tenure> same) {
        Tenure first = same.getFirst();
        return new Tenure(
                first.holder(),
                first.office(),
                first.of(),
                null,
                null,
                same.stream().allMatch(Tenure::former),
                same.stream().allMatch(t -> t.inference() != null) ? first.inference() : null,
                same.stream().flatMap(t -> t.passages().stream()).toList(),
                same.stream()
                        .map(Tenure::confidence)
                        .reduce(Confidence::orSurer)
                        .orElse(first.confidence()));
    }

    /// An office whose owner is unknown or only inferred, or of which only the general kind is
    /// told, says nothing new of one who also has it in full.
    private static List<Tenure> withoutWeaker(List<Tenure> tenures) {
        Map<String, List<Tenure>> byHolder = new HashMap<>();
        tenures.forEach(
                t -> byHolder.computeIfAbsent(t.holder().id(), h -> new ArrayList<>()).add(t));
        return tenures.stream()
                .filter(t ->
                        byHolder.getOrDefault(t.holder().id(), List.of()).stream()
                                .noneMatch(o -> o != t && isWeaker(t, o)))
                .toList();
    }

    private static boolean isWeaker(Tenure tenure, Tenure other) {
        String kind = tenure.office().kind();
        String whole = other.office().kind();
        boolean inferred = tenure.inference() != null;
        boolean less =
                other.of() != null
                        && (tenure.of() == null || inferred && other.inference() == null);
        boolean general =
                whole.endsWith("-" + kind)
                        && GENERAL.contains(kind)
                        && (tenure.of() == null || inferred || other.inference() == null);
        return kind.equals(whole) ? less : general;
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
        OrganKind kind = officeKinds.get(title.kind());
        String owner =
                of instanceof State s
                        ? s.code() + "-"
                        : of instanceof Organization o ? o.slug() + "-" : "";
        String usual = kind == null ? "" : kind.names().in(language);
        String label = title.back() && !usual.isEmpty() ? usual : title.label();
        List<Label> labels = new ArrayList<>(List.of(new Label(label, language)));
        if (kind != null) {
            kind.names().preferred().stream()
                    .filter(l -> !l.language().equals(language))
                    .forEach(labels::add);
        }
        return new Office(
                owner + title.kind(), title.kind(), of == null ? null : of.id(), Names.of(labels));
    }

    /// For whom each person acts: by the text, else by the office known for the day of the article.
    private Map<String, Party> partiesOf(Document document, Namings namings, List<Title> titles) {
        Map<String, Party> acting = new HashMap<>();
        for (boolean sure : new boolean[] {true, false}) {
            for (Title title : titles) {
                Naming holder = title.holder() == null ? null : namings.at(title.holder().first());
                if (title.of() != null
                        && (title.inference() == null) == sure
                        && title.standing() != Title.Standing.FORMER
                        && !(title.of() instanceof State && isCalling(title.kind()))
                        && holder != null
                        && holder.referent() instanceof Person person) {
                    acting.putIfAbsent(person.id(), title.of());
                }
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
