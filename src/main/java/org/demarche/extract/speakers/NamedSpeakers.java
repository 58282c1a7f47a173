package org.demarche.extract.speakers;

import java.time.LocalDate;
import java.util.List;
import org.demarche.domain.Confidence;
import org.demarche.domain.Office;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.domain.Tenure;
import org.demarche.extract.evidence.Evidence;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.Governments;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.offices.Title;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.PronounKind;
import org.jspecify.annotations.Nullable;

/// Makes speakers of what the text names: persons, parties, offices, pronouns. For one document.
final class NamedSpeakers {
    private static final Confidence TITLED = Evidence.TITLED_NAME.confidence();
    private static final Confidence BY_OFFICE = Evidence.OFFICE_IN_ARTICLE.confidence();
    private static final Confidence BY_DAY = Evidence.OFFICE_ON_THE_DAY.confidence();
    private static final Confidence BARE_OFFICE = Evidence.OFFICE_ALONE.confidence();
    private static final Confidence BY_PRONOUN = Evidence.PRONOUN.confidence();

    private final Document document;
    private final Cast cast;
    private final KnownPersons known;
    private final Governments governments;
    private final SpeakerMemory memory;

    NamedSpeakers(
            Document document,
            Cast cast,
            KnownPersons known,
            Governments governments,
            SpeakerMemory memory) {
        this.document = document;
        this.cast = cast;
        this.known = known;
        this.governments = governments;
        this.memory = memory;
    }

    @Nullable Speaker ofNaming(Naming naming) {
        Speaker speaker =
                switch (naming.referent()) {
                    case Person person -> ofPerson(person, naming.evidence().confidence());
                    case State state when naming.role() == Sense.NameRole.DEMONYM -> null;
                    case Party party -> ofParty(party, naming.evidence().confidence());
                    case Place place when governments.capitalOf(place) instanceof State state ->
                            ofParty(state, naming.evidence().confidence());
                    case null, default -> null;
                };
        return speaker == null ? null : speaker.at(naming.first(), naming.end());
    }

    Speaker ofParty(Party party, Confidence confidence) {
        return new Speaker(party, null, party, -1, -1, null, confidence);
    }

    Speaker ofPerson(Person person, Confidence confidence) {
        Tenure tenure = cast.tenureOf(person);
        Office office = tenure == null ? null : tenure.office();
        return new Speaker(person, office, cast.partyOf(person), -1, -1, null, confidence);
    }

    Speaker ofTitle(Title title) {
        int end = Math.max(title.end(), title.last());
        if (title.holder() != null
                && cast.namings().at(title.holder().first()) instanceof Naming holder
                && holder.referent() instanceof Person person) {
            return ofPerson(person, TITLED).at(title.begin(), Math.max(end, holder.end()));
        }
        Tenure tenure = inArticle(title);
        if (tenure != null) {
            return ofPerson(tenure.holder(), BY_OFFICE)
                    .inferred("the holder named elsewhere in the article", BY_OFFICE)
                    .at(title.begin(), end);
        }
        return onTheDay(title).at(title.begin(), end);
    }

    /// The one person to whom the article gives the office; of a bare office the last one who
    /// spoke.
    private @Nullable Tenure inArticle(Title title) {
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

    private Speaker onTheDay(Title title) {
        LocalDate day = document.day();
        boolean speaksForAnother = title.kind().endsWith("spokesperson");
        if (day != null && title.of() != null && !title.isNotNow() && !speaksForAnother) {
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
                        source(tenure, title),
                        title.inference() == null
                                ? BY_DAY
                                : BY_DAY.orLessSure(Evidence.OFFICE_ALONE.confidence()));
            }
        }
        return new Speaker(null, null, title.of(), -1, -1, title.inference(), BARE_OFFICE);
    }

    /// The rule and the tenure by which the holder was inferred.
    private static String source(Tenure tenure, Title title) {
        String how = "the holder on the article's day: " + tenure.office().slug();
        String since = tenure.from() == null ? "" : " from " + tenure.from();
        String until = tenure.until() == null ? "" : " until " + tenure.until();
        String whose = title.inference() == null ? "" : "; its owner: " + title.inference();
        return how + since + until + whose;
    }

    @Nullable Speaker ofPronoun(Hit pronoun, PronounKind kind) {
        Speaker back =
                switch (kind) {
                    case PERSON, OFFICE -> memory.person();
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
                null,
                BY_PRONOUN);
    }
}
