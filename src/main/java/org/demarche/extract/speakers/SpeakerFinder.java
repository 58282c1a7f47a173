package org.demarche.extract.speakers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.extract.grammar.SubjectGrammar;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.TreatyPhrase;
import org.demarche.nlp.Tokens;

/// Finds who stands beside a cue: a name, an office, a pronoun; or nobody whom the text names.
public final class SpeakerFinder {
    /// With these alone a treaty is signed for somebody; one speaks in somebody's name in more
    /// words.
    private static final Set<SmallWord> PREPOSITIONS =
            EnumSet.of(SmallWord.GENITIVE, SmallWord.PURPOSE);

    private final Document document;
    private final Tokens tokens;
    private final SubjectGrammar subjects;
    private final JointSpeakers joint;
    private final Antecedents antecedents;
    private final Speakers speakers;
    private final ClauseSubjects clauses;
    private final PhraseSpeakers phrases;

    public SpeakerFinder(Document document, Cast cast, KnownPersons known, Trees trees) {
        this.document = document;
        tokens = document.tokens();
        subjects = new SubjectGrammar(document);
        joint = new JointSpeakers(document, subjects);
        NamedSpeakers named = new NamedSpeakers(document, cast, known);
        antecedents = new Antecedents(document, trees, named);
        speakers = new Speakers(document, cast, named, antecedents);
        clauses = new ClauseSubjects(document, trees, speakers, subjects);
        phrases = new PhraseSpeakers(document, cast, speakers, named);
    }

    /// The subject that ends before the cue, not before token `from`.
    public Speaker before(Cue cue, int from) {
        Speaker subject = clauses.before(cue, from, nearest(cue, from));
        for (int i = Math.max(from, subject.end()); subject.first() >= 0 && i < cue.first(); i++) {
            Hit phrase = document.wordAt(i, Category.TREATY_PHRASE);
            if (phrase != null
                    && !document.isSmall(i, PREPOSITIONS)
                    && phrase.word(Category.TREATY_PHRASE) instanceof LexicalEntry entry
                    && entry.is(TreatyPhrase.SIGNATORY)) {
                return speakers.onBehalf(subject, phrase.end());
            }
        }
        return subject;
    }

    private Speaker nearest(Cue cue, int from) {
        List<Speaker> candidates = new ArrayList<>();
        int token = from;
        while (token < cue.first()) {
            Speaker candidate = speakers.startingAt(token);
            if (candidate != null && candidate.end() <= cue.first()) {
                candidates.add(candidate);
                token = candidate.end();
            } else {
                token++;
            }
        }
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Speaker candidate = candidates.get(i);
            boolean subordinate =
                    candidate.end() == cue.first()
                            && subjects.isSubordinate(candidate.first(), from);
            if ((subordinate || !subjects.isGoverned(candidate.first(), from))
                    && reaches(candidate.end(), cue.first())
                    && !(i > 0 && isApposition(candidates.get(i - 1), candidate))) {
                int holder = holderBefore(candidates, i, cue, from);
                return joint.before(candidates, holder, from);
            }
        }
        return Speaker.UNKNOWN;
    }

    /// Whether the office is only what a person, named before it and a comma, holds.
    private boolean isApposition(Speaker person, Speaker office) {
        return person.actor() instanceof Person
                && person.inferences().isEmpty()
                && (!office.inferences().isEmpty() || office.actor() == null)
                && person.end() < tokens.size()
                && tokens.is(person.end(), ',');
    }

    /// The person whose apposition, between commas, the candidate ends: "Jane Doe, head of the
    /// agency, said"; the candidate itself if it ends none.
    private int holderBefore(List<Speaker> candidates, int last, Cue cue, int from) {
        Speaker candidate = candidates.get(last);
        if (candidate.actor() instanceof Person || !tokens.is(cue.first() - 1, ',')) {
            return last;
        }
        for (int i = last - 1; i >= 0; i--) {
            Speaker person = candidates.get(i);
            if (person.actor() instanceof Person) {
                boolean apposed =
                        tokens.is(person.end(), ',')
                                && candidate.end() >= cue.first() - 1
                                && !subjects.isGoverned(person.first(), from);
                return apposed ? i : last;
            }
        }
        return last;
    }

    /// Whether no other noun stands between the subject and the cue but one that is joined to it.
    private boolean reaches(int end, int cue) {
        int obstacle = subjects.obstacle(end, cue);
        return obstacle == cue
                || document.isSmall(obstacle, SmallWord.AND)
                        && speakers.startingAt(obstacle + 1) != null;
    }

    /// The subject right after the cue, not beyond token `to`.
    public Speaker after(Cue cue, int to) {
        int token = cue.end();
        while (token < to
                && (subjects.isDeterminer(token)
                        || tokens.is(token, ',')
                        || isStopOfHonorific(token))) {
            Speaker pronoun = speakers.startingAt(token);
            if (pronoun != null) {
                return pronoun;
            }
            token++;
        }
        Speaker speaker = token < to ? speakers.startingAt(token) : null;
        boolean open =
                speaker == null
                        || speaker.actor() instanceof Party
                        || speaker.actor() == null
                                && document.wordAt(token, Category.PRONOUN) == null;
        if (open && token < to) {
            Speaker person = phrases.personWithin(token, to);
            speaker = person != null ? person : speaker;
        }
        return speaker == null ? Speaker.UNKNOWN : joint.after(speaker, to, speakers::startingAt);
    }

    private boolean isStopOfHonorific(int token) {
        return tokens.is(token, '.') && tokens.isGlued(token) && subjects.isDeterminer(token - 1);
    }

    /// Those whom words name, wherever they stand.
    public Speakers speakers() {
        return speakers;
    }

    /// Of whom the text spoke before.
    public Antecedents antecedents() {
        return antecedents;
    }

    /// Those within longer words.
    public PhraseSpeakers phrases() {
        return phrases;
    }
}
