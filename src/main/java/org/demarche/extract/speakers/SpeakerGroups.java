package org.demarche.extract.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Person;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.OfficeNaming;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// Finds who speaks where a word stands for several: "both ministers", "the two countries", "they"
/// after a joint statement. For one document.
///
/// @param named makes speakers of persons and parties
record SpeakerGroups(Document document, Cast cast, Antecedents antecedents, NamedSpeakers named) {
    private static final int SENTENCES = 3;

    /// Sentences back in which two who are called by their office are looked for.
    private static final int FAR = 250;

    /// Those for whom the words stand that begin at the token, null if they stand for no group that
    /// is known.
    @Nullable Speaker startingAt(int token) {
        Hit pronoun = document.wordAt(token, Category.PRONOUN);
        LexicalEntry entry = pronoun == null ? null : pronoun.word(Category.PRONOUN);
        if (pronoun == null || entry == null) {
            return null;
        }
        Speaker group =
                switch (entry.as(PronounKind.class)) {
                    case PERSONS -> antecedents.several(token);
                    case PAIR -> isDefined(pronoun) ? null : persons(pronoun);
                    case STATES -> states(token);
                    default -> null;
                };
        return group == null
                ? null
                : group.inferred(Rule.PRONOUN_FOR_SEVERAL).at(pronoun.first(), pronoun.end());
    }

    /// Whether the words behind tell of whom the group is.
    private boolean isDefined(Hit group) {
        return document.isSmall(group.end(), SmallWord.GENITIVE);
    }

    /// The last two persons in office whom the text named before, of an office of the kind that the
    /// words tell; where a third one comes with them, the last ones who were several.
    private @Nullable Speaker persons(Hit words) {
        OfficeNaming office = cast.officeAt(words.end() - 1);
        String kind = office == null || !cast.isHeld(office.kind()) ? "" : office.kind();
        Map<String, Speaker> found = new LinkedHashMap<>();
        int now = document.sentenceOf(words.first()).index();
        for (int i = now; i >= Math.max(0, now - FAR) && found.size() < 2; i--) {
            Run run = document.sentences().get(i).run();
            int end = Math.min(run.end(), words.first());
            for (Naming naming : cast.namings().within(Run.between(run.first(), end))) {
                if (naming.referent() instanceof Person person
                        && cast.partyOf(person) != null
                        && (kind.isEmpty() || cast.holds(person, kind))) {
                    found.putIfAbsent(person.id(), named.ofPerson(person, naming.asSpeaker()));
                }
            }
        }
        return found.size() == 2 ? two(found) : antecedents.several(words.first());
    }

    /// The two states that the sentences before name, if they are two.
    private @Nullable Speaker states(int token) {
        Map<String, Speaker> found = new LinkedHashMap<>();
        for (Naming naming : before(token)) {
            if (naming.referent() instanceof State state) {
                found.putIfAbsent(state.id(), named.ofParty(state, naming.asSpeaker()));
            }
        }
        return found.size() == 2 ? two(found) : null;
    }

    private Speaker two(Map<String, Speaker> found) {
        return JointSpeakers.joint(new ArrayList<>(found.values()), document.calibration());
    }

    private List<Naming> before(int token) {
        Sentence sentence = document.sentenceOf(token);
        Sentence first = document.sentences().get(Math.max(0, sentence.index() - SENTENCES));
        return cast.namings().within(Run.between(first.first(), token));
    }
}
