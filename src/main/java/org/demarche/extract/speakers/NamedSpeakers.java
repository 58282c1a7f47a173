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
import org.demarche.extract.text.Sense;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// Makes speakers of what the text names: persons, parties, offices. For one document.
final class NamedSpeakers {
    private final Document document;
    private final Cast cast;
    private final KnownPersons known;
    private final MemberSpeakers members;

    NamedSpeakers(Document document, Cast cast, KnownPersons known) {
        this.document = document;
        this.cast = cast;
        this.known = known;
        members = new MemberSpeakers(document, cast.namings());
    }

    /// Whoever the name or office that begins at the token names, null if it names nobody.
    @Nullable Speaker startingAt(int token) {
        Speaker people = members.startingAt(token);
        if (people != null) {
            return people;
        }
        OfficeNaming title = cast.officeAt(token);
        if (title != null && title.begin() == token) {
            return ofTitle(title);
        }
        Naming naming = cast.namings().at(token);
        if (naming != null) {
            return naming.first() == token ? ofNaming(naming) : null;
        }
        return title != null && title.first() == token ? ofTitle(title) : null;
    }

    /// Whether an office begins at the token beside which neither its owner nor its holder is told.
    boolean isBare(int token) {
        OfficeNaming title = cast.officeAt(token);
        return title != null && title.begin() == token && isBare(title);
    }

    /// Whether the words only tell what somebody is, and point at one: "the Russian diplomat".
    boolean isAnybodys(OfficeNaming title) {
        LexicalEntry before =
                title.begin() == 0
                        ? null
                        : document.entryAt(title.begin() - 1, Category.AGREEMENT_PHRASE);
        boolean definite =
                title.begin() > 0
                                && document.isSmall(title.begin() - 1, SmallWord.DETERMINER)
                                && (before == null || !before.is(AgreementPhrase.INDEFINITE))
                        || isPointedAt(title);
        return definite && known.isCommon(title.kind());
    }

    /// Whether a word such as "that" stands behind the office.
    boolean isPointedAt(OfficeNaming title) {
        return title.close() < document.tokens().size()
                && document.isSmall(title.close(), SmallWord.DEMONSTRATIVE);
    }

    static boolean isBare(OfficeNaming title) {
        return title.holder() == null && (title.of() == null || title.inference() != null);
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

    /// The one person to whom the article gives the office.
    private @Nullable Tenure inArticle(OfficeNaming title) {
        List<Tenure> fitting =
                cast.tenures().stream()
                        .filter(t -> t.office().kind().equals(title.kind()))
                        .filter(t ->
                                title.of() == null
                                        || (t.of() != null && t.of().id().equals(title.of().id())))
                        .toList();
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
}
