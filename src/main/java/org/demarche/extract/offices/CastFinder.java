package org.demarche.extract.offices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.OrganKind;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.domain.Tenure;
import org.demarche.domain.World;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.grammar.WordTags;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.NamingFinder;
import org.demarche.extract.names.Namings;
import org.demarche.extract.names.SubjectNames;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Sentence;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// Finds who and what appears in a document. Shared by all threads.
public final class CastFinder {
    private final KnownPersons known;
    private final Governments governments;
    private final OrganKinds officeKinds;
    private final OrganKinds institutionKinds;

    public CastFinder(World world, KnownPersons known) {
        this.known = known;
        governments = new Governments(world);
        officeKinds = new OrganKinds(world.officeKinds());
        institutionKinds = new OrganKinds(world.institutionKinds());
    }

    public Cast cast(Document document, WordTags tags) {
        int size = document.tokens().size();
        InstitutionFinder institutions = new InstitutionFinder(document, institutionKinds);
        List<Naming> found =
                institutions.withInstitutions(new NamingFinder(document, tags).namings());
        Setting setting = new Setting(document, new Namings(size, found), governments);
        Namings namings =
                new Namings(size, institutions.withStates(found, setting), tags::isVerbIfSmall);
        new SubjectNames(document, namings).add();
        List<OfficeNaming> told =
                new WhoseOffice(document, namings, setting, officeKinds, governments)
                        .owned(new OfficeFinder(document, namings).offices());
        new PersonResolver(document, known, governments).resolve(namings, told);
        List<OfficeNaming> offices =
                new IntroducedOffices(document)
                        .owned(
                                told.stream()
                                        .map(o -> ofKnown(o, namings, document.day()))
                                        .toList());
        return new Cast(
                namings,
                new OfficeNamings(offices, size),
                new TenureFinder(document, namings, officeKinds).tenures(offices),
                partiesOf(document, namings, offices),
                governments);
    }

    /// The office with its owner by what is known of its holder, where the text does not tell.
    private OfficeNaming ofKnown(OfficeNaming office, Namings namings, @Nullable LocalDate day) {
        Naming holder = office.holder() == null ? null : namings.at(office.holder().first());
        if (holder == null
                || !(holder.referent() instanceof Person person)
                || office.of() != null && office.inference() == null) {
            return office;
        }
        Tenure same = known(person, office.kind());
        if (same != null) {
            return office.ownedBy(same.of(), Why.by(Rule.OWNER_KNOWN, new Source.Held(same)));
        }
        Tenure on = day == null || office.isNotNow() ? null : known.officeOf(person, day);
        return on == null
                ? office
                : office.ownedBy(on.of(), Why.by(Rule.OFFICE_OF_HOLDER, new Source.Held(on)));
    }

    /// The office of this kind that the person is known to have held.
    private @Nullable Tenure known(Person person, String kind) {
        return known.tenures(person).stream()
                .filter(t -> t.office().kind().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /// For whom each person acts: by the text, else by the office known for the day of the article.
    private Map<String, Party> partiesOf(
            Document document, Namings namings, List<OfficeNaming> offices) {
        Map<String, Party> acting = new HashMap<>();
        for (boolean sure : new boolean[] {true, false}) {
            for (OfficeNaming office : offices) {
                Naming holder =
                        office.holder() == null ? null : namings.at(office.holder().first());
                if (office.of() != null
                        && (office.inference() == null) == sure
                        && office.standing() != OfficeNaming.Standing.FORMER
                        && !(office.of() instanceof State
                                && officeKinds.isOwned(office.kind(), OrganKind.ActorClass.PERSON))
                        && holder != null
                        && holder.referent() instanceof Person person) {
                    acting.putIfAbsent(person.id(), office.of());
                }
            }
        }
        OfficeTailWords words = new OfficeTailWords(document, namings);
        Map<Sentence, Integer> closes = new HashMap<>();
        for (OfficeNaming office : offices) {
            closes.merge(document.sentenceOf(office.first()), office.close(), Math::min);
        }
        for (Naming listed : namings.all()) {
            if (listed.referent() instanceof Person person
                    && document.isSmall(listed.first() - 1, SmallWord.AND)
                    && closes.getOrDefault(document.sentenceOf(listed.first()), Integer.MAX_VALUE)
                            <= listed.first()
                    && words.stateOf(listed) instanceof Naming of
                    && of.referent() instanceof State state) {
                // "President A, Prime Minister B and C of Uganda"
                acting.putIfAbsent(person.id(), state);
            }
        }
        LocalDate day = document.day();
        for (Naming naming : namings.all()) {
            if (naming.referent() instanceof Person person && !acting.containsKey(person.id())) {
                Tenure tenure =
                        day == null ? known.onlyOffice(person) : known.officeOf(person, day);
                if (tenure != null && tenure.of() != null) {
                    acting.put(person.id(), tenure.of());
                }
            }
        }
        return acting;
    }
}
