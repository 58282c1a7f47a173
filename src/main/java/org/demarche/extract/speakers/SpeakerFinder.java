package org.demarche.extract.speakers;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.demarche.extract.grammar.SubjectGrammar;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.Governments;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.offices.Title;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds who stands beside a cue: a name, an office, a pronoun; or nobody whom the text names.
public final class SpeakerFinder {
    private static final Confidence TITLED = Evidence.TITLED_NAME.confidence();
    private static final Confidence BY_OFFICE = Evidence.OFFICE_IN_ARTICLE.confidence();
    private static final Confidence BY_DAY = Evidence.OFFICE_ON_THE_DAY.confidence();
    private static final Confidence BARE_OFFICE = Evidence.OFFICE_ALONE.confidence();
    private static final Confidence BY_PRONOUN = Evidence.PRONOUN.confidence();

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final KnownPersons known;
    private final SpeakerMemory memory;
    private final SubjectGrammar subjects;
    private final JointSpeakers joint;
    private final SpeakerGroups groups;
    private final Governments governments;
    private final PhraseSpeakers phrases;

    public SpeakerFinder(
            Document document,
            Cast cast,
            KnownPersons known,
            Governments governments,
            SpeakerMemory memory) {
        this.document = document;
        tokens = document.tokens();
        this.cast = cast;
        this.known = known;
        this.memory = memory;
        subjects = new SubjectGrammar(document);
        joint = new JointSpeakers(document, subjects);
        groups = new SpeakerGroups(document, cast, memory, this);
        this.governments = governments;
        phrases = new PhraseSpeakers(document, cast, this);
    }

    /// The subject that ends before the cue, not before token `from`.
    public Speaker before(Cue cue, int from) {
        List<Speaker> candidates = new ArrayList<>();
        int token = from;
        while (token < cue.first()) {
            Speaker candidate = startingAt(token);
            if (candidate != null && candidate.end() <= cue.first()) {
                candidates.add(candidate);
                token = candidate.end();
            } else {
                token++;
            }
        }
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Speaker candidate = candidates.get(i);
            if (!subjects.isGoverned(candidate.first(), from)
                    && reaches(candidate.end(), cue.first())
                    && !(i > 0 && isApposition(candidates.get(i - 1), candidate))) {
                return joint.before(candidates, i, from);
            }
        }
        return Speaker.UNKNOWN;
    }

    /// Whether the office is only what a person, named before it and a comma, holds.
    private boolean isApposition(Speaker person, Speaker office) {
        return person.actor() instanceof Person
                && person.inference() == null
                && (office.inference() != null || office.actor() == null)
                && person.end() < tokens.size()
                && tokens.is(person.end(), ',');
    }

    /// Whether no other noun stands between the subject and the cue but one that is joined to it.
    private boolean reaches(int end, int cue) {
        int obstacle = subjects.obstacle(end, cue);
        return obstacle == cue
                || document.isFunction(obstacle, "and") && startingAt(obstacle + 1) != null;
    }

    /// The subject right after the cue, not beyond token `to`.
    public Speaker after(Cue cue, int to) {
        int token = cue.end();
        while (token < to
                && (subjects.isDeterminer(token)
                        || tokens.is(token, ',')
                        || isStopOfHonorific(token))) {
            Speaker pronoun = startingAt(token);
            if (pronoun != null) {
                return pronoun;
            }
            token++;
        }
        Speaker speaker = token < to ? startingAt(token) : null;
        boolean open =
                speaker == null
                        || speaker.actor() instanceof Party
                        || speaker.actor() == null
                                && document.wordAt(token, Category.PRONOUN) == null;
        if (open && token < to) {
            Speaker person = phrases.personWithin(token, to);
            speaker = person != null ? person : speaker;
        }
        return speaker == null ? Speaker.UNKNOWN : joint.after(speaker, to, this::startingAt);
    }

    private boolean isStopOfHonorific(int token) {
        return tokens.is(token, '.') && tokens.isGlued(token) && subjects.isDeterminer(token - 1);
    }

    /// Whoever the words that begin at the token name, null if they name nobody.
    public @Nullable Speaker startingAt(int token) {
        Speaker group = groups.startingAt(token);
        if (group != null) {
            return group;
        }
        Hit pronoun = document.wordAt(token, Category.PRONOUN);
        if (pronoun != null
                && pronoun.length() > 1
                && pronoun.word(Category.PRONOUN) instanceof LexicalEntry entry
                && entry.value().equals("office")) {
            return ofPronoun(pronoun, entry.value());
        }
        Title title = cast.titleAt(token);
        if (title != null && title.begin() == token) {
            return ofTitle(title);
        }
        Naming naming = cast.namings().at(token);
        if (naming != null) {
            return naming.first() == token ? ofNaming(naming) : null;
        }
        if (pronoun != null && pronoun.word(Category.PRONOUN) instanceof LexicalEntry entry) {
            return ofPronoun(pronoun, entry.value());
        }
        return title != null && title.first() == token ? ofTitle(title) : null;
    }

    public PhraseSpeakers phrases() {
        return phrases;
    }

    /// Whether a title ends before the token.
    public boolean endsTitle(int token) {
        Title title = cast.titleAt(token - 1);
        return title != null && title.end() == token;
    }

    /// Whether the name of a place or state begins at the token.
    public boolean isPlace(int token) {
        Naming naming = cast.namings().at(token);
        return naming != null
                && naming.first() == token
                && (naming.referent() instanceof Place || naming.referent() instanceof State);
    }

    /// The token after the name, office or pronoun that begins at the token; the token itself if
    /// none does.
    public int nameEnd(int token) {
        Speaker speaker = startingAt(token);
        if (speaker != null && speaker.end() > token) {
            return speaker.end();
        }
        Naming naming = cast.namings().at(token);
        return naming != null && naming.first() == token ? naming.end() : token;
    }

    private @Nullable Speaker ofNaming(Naming naming) {
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

    private Speaker ofTitle(Title title) {
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

    private @Nullable Speaker ofPronoun(Hit pronoun, String value) {
        Speaker back =
                switch (value) {
                    case "person" -> memory.person();
                    case "organization" -> memory.organization();
                    case "office" -> memory.person();
                    case "statement" -> memory.party();
                    default -> null;
                };
        boolean person =
                value.equals("person") || value.equals("organization") || value.equals("office");
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
