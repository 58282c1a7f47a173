package org.demarche.extract.speakers;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Actor;
import org.demarche.domain.Organization;
import org.demarche.domain.Person;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.extract.offices.Governments;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// Whose words a whole text is, for its "we": those whom "we, the ministers of …" names, else whom
/// the lines above its first sentence name, else whoever the sentences before name first. For one
/// document.
final class Author {
    private static final int OPENING = 4;

    private final Document document;
    private final NamedSpeakers named;

    /// The token of the first "we" that a comma follows, the text's end if there is none.
    private final int apposed;

    Author(Document document, NamedSpeakers named) {
        this.document = document;
        this.named = named;
        apposed = apposed();
    }

    /// Those who say "we" at the token, null if nothing tells.
    @Nullable Speaker at(int token) {
        Speaker beside = apposed <= token ? listed(new Run(apposed + 2, end(apposed + 2))) : null;
        if (beside != null) {
            return beside;
        }
        int now = document.sentenceOf(token).index();
        for (int i = 0; i < Math.min(OPENING, now); i++) {
            Sentence sentence = document.sentences().get(i);
            Speaker above = listed(new Run(sentence.first(), topic(sentence)));
            if (above != null) {
                return above;
            }
        }
        return null;
    }

    private int apposed() {
        int size = document.tokens().size();
        for (int i = 0; i + 1 < size; i++) {
            LexicalEntry entry = document.entryAt(i, Category.PRONOUN);
            if (entry != null && entry.is(PronounKind.SELVES) && document.tokens().is(i + 1, ',')) {
                return i;
            }
        }
        return size;
    }

    /// Where a list of names ends: at a word that is none of it, behind the first name.
    private int end(int from) {
        int at = from;
        boolean begun = false;
        int end = document.sentenceOf(from - 1).end();
        while (at < end) {
            Speaker speaker = named.startingAt(at);
            boolean joins =
                    document.tokens().is(at, ',')
                            || document.isSmall(at, SmallWord.AND)
                            || document.isSmall(at, SmallWord.DETERMINER);
            if (begun && speaker == null && !joins) {
                return at;
            }
            begun |= speaker != null;
            at = speaker == null ? at + 1 : Math.max(at + 1, speaker.end());
        }
        return end;
    }

    /// The first token of what a title's text is about, else the sentence's end.
    private int topic(Sentence sentence) {
        for (int i = sentence.first() + 1; i < sentence.end(); i++) {
            if (document.isSmall(i, SmallWord.TOPIC) || document.isSmall(i, SmallWord.PLACE)) {
                return i;
            }
        }
        return sentence.end();
    }

    /// The first person of the run, else all its states, else its first body.
    private @Nullable Speaker listed(Run run) {
        List<Speaker> states = new ArrayList<>();
        Speaker body = null;
        for (int i = run.first(); i < run.end(); i++) {
            Speaker speaker = named.startingAt(i);
            if (speaker != null && speaker.rule() == Rule.PRONOUN_FOR_SEVERAL) {
                return JointSpeakers.joint(
                        speaker.all().map(Speaker::itsParty).toList(), document.calibration());
            }
            Actor actor = speaker == null ? null : speaker.actor();
            if (speaker != null && actor instanceof Person && speaker.behalf() != null) {
                return speaker;
            }
            if (actor instanceof State && states.stream().noneMatch(s -> actor.equals(s.actor()))) {
                states.add(speaker);
            }
            if (body == null && actor instanceof Organization && !Governments.isMedium(actor)) {
                body = speaker;
            }
        }
        if (body != null) {
            return body;
        }
        return states.isEmpty() ? null : JointSpeakers.joint(states, document.calibration());
    }
}
