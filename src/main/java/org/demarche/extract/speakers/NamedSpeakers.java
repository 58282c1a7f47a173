package org.demarche.extract.speakers;

import java.time.LocalDate;
import java.util.List;
import org.demarche.domain.Actor;
import org.demarche.domain.Office;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.domain.Tenure;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.offices.OfficeNaming;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.PronounKind;
import org.jspecify.annotations.Nullable;

/// Makes speakers of what the text names: persons, parties, offices, pronouns. For one document.
final class NamedSpeakers {
    private final Document document;
    private final Cast cast;
    private final KnownPersons known;
    private final SpeakerMemory memory;

    NamedSpeakers(Document document, Cast cast, KnownPersons known, SpeakerMemory memory) {
        this.document = document;
        this.cast = cast;
        this.known = known;
        this.memory = memory;
    }

    @Nullable Speaker ofNaming(Naming naming) {
        Speaker speaker =
                switch (naming.referent()) {
                    case Person person -> ofPerson(person, naming.asSpeaker());
                    case State state when naming.role() == Sense.NameRole.DEMONYM -> null;
                    case Party party -> ofParty(party, naming.asSpeaker());
                    case Place place
                            when cast.governments().capitalOf(place) instanceof State state ->
                            ofParty(state, naming.asSpeaker());
                    case null, default -> null;
                };
        return speaker == null ? null : speaker.at(naming.first(), naming.end());
    }

    Speaker ofParty(Party party, Rule rule) {
        return new Speaker(party, null, party, -1, -1, List.of(), rule);
    }

    Speaker ofPerson(Person person, Rule rule) {
        Tenure tenure = cast.tenureOf(person);
        Office office = tenure == null ? null : tenure.office();
        return new Speaker(person, office, cast.partyOf(person), -1, -1, List.of(), rule);
    }

    Speaker ofTitle(OfficeNaming title) {
        int end = title.close();
        if (title.holder() != null
                && cast.namings().at(title.holder().first()) instanceof Naming holder
                && holder.referent() instanceof Person person) {
            return ofPerson(person, Rule.TITLED_SPEAKER)
                    .at(title.begin(), Math.max(end, holder.end()));
        }
        Tenure tenure = inArticle(title);
        if (tenure != null) {
            return ofPerson(tenure.holder(), Rule.HOLDER_IN_ARTICLE)
                    .inferred(Rule.HOLDER_IN_ARTICLE)
                    .at(title.begin(), end);
        }
        return onTheDay(title).at(title.begin(), end);
    }

    /// The one person to whom the article gives the office; of a bare office the last one who
    /// spoke.
    private @Nullable Tenure inArticle(OfficeNaming title) {
        List<Tenure> fitting =
                cast.tenures().stream()
                        .filter(t -> t.office().kind().equals(title.kind()))
                        .filter(t ->
                                title.of() == null
                                        || (t.of() != null && t.of().id().equals(title.of().id())))
                        .toList();
        if (fitting.size() > 1 && title.of() == null && memory.person() instanceof Speaker last) {
            return fitting.stream()
                    .filter(t -> t.holder().equals(last.actor()))
                    .findFirst()
                    .orElse(null);
        }
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private Speaker onTheDay(OfficeNaming title) {
        LocalDate day = document.day();
        List<Rule> whose = title.inference() == null ? List.of() : List.of(title.inference());
        if (day != null
                && title.of() != null
                && !title.isNotNow()
                && whose.isEmpty()
                && known.isOneOfItsKind(title.kind())) {
            String owner =
                    title.of() instanceof State s ? s.code() : ((Organization) title.of()).slug();
            Tenure tenure = known.holder(owner + "-" + title.kind(), day);
            if (tenure != null) {
                return new Speaker(
                        tenure.holder(),
                        tenure.office(),
                        tenure.of(),
                        -1,
                        -1,
                        List.of(Rule.HOLDER_ON_DAY),
                        Rule.HOLDER_ON_DAY);
            }
        }
        Actor told =
                whose.isEmpty() && !title.isNotNow() && known.isMouthpiece(title.kind())
                        ? title.of()
                        : null;
        return new Speaker(told, null, title.of(), -1, -1, whose, Rule.OFFICE_ALONE);
    }

    /// Who holds an office to which words such as "the minister" point: of those to whom the
    /// article gives one of its kind whoever spoke or appeared last.
    private @Nullable Speaker ofOffice(Hit pronoun) {
        Speaker last = memory.person();
        OfficeNaming title = cast.officeAt(pronoun.end() - 1);
        if (title == null || last != null && holds(last, title.kind())) {
            return last;
        }
        List<Person> holders =
                cast.tenures().stream()
                        .filter(t -> isOf(t.office(), title.kind()))
                        .map(Tenure::holder)
                        .distinct()
                        .toList();
        return holders.size() == 1 ? ofPerson(holders.getFirst(), Rule.HOLDER_IN_ARTICLE) : last;
    }

    private boolean holds(Speaker speaker, String kind) {
        return speaker.actor() instanceof Person person
                && cast.tenures().stream()
                        .anyMatch(t -> t.holder().equals(person) && isOf(t.office(), kind));
    }

    /// Whether the office is of the kind or of a narrower one, as a foreign minister is a minister.
    private static boolean isOf(Office office, String kind) {
        return office.kind().equals(kind) || office.kind().endsWith("-" + kind);
    }

    @Nullable Speaker ofPronoun(Hit pronoun, PronounKind kind) {
        Speaker back =
                switch (kind) {
                    case PERSON -> memory.person();
                    case OFFICE -> ofOffice(pronoun);
                    case ORGANIZATION -> memory.organization();
                    case STATEMENT -> memory.party();
                    default -> null;
                };
        boolean person =
                kind == PronounKind.PERSON
                        || kind == PronounKind.ORGANIZATION
                        || kind == PronounKind.OFFICE;
        if (back == null) {
            return person ? Speaker.UNKNOWN.at(pronoun.first(), pronoun.end()) : null;
        }
        return new Speaker(
                back.actor(),
                back.office(),
                back.behalf(),
                pronoun.first(),
                pronoun.end(),
                List.of(),
                Rule.PRONOUN);
    }
}
