package org.demarche.extract.speakers;

import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Rule;
import org.jspecify.annotations.Nullable;

/// Who spoke last, for pronouns and for quotations without a cue. For one thread and one document.
public final class SpeakerMemory {
    private static final int FRESH = 3;

    private @Nullable Speaker last;
    private @Nullable Speaker lastPerson;
    private @Nullable Speaker lastOrganization;
    private @Nullable Speaker lastParty;
    private int sentence = -1;

    public void spoke(Speaker speaker, int inSentence) {
        last = speaker;
        sentence = inSentence;
        remember(speaker);
    }

    /// Somebody appeared as the subject of a sentence without saying anything.
    public void appeared(Speaker speaker) {
        remember(speaker);
    }

    private void remember(Speaker speaker) {
        if (speaker.actor() instanceof Person
                || speaker.rule() == Rule.OFFICE_ALONE && speaker.actor() != null) {
            lastPerson = speaker;
        } else if (speaker.actor() instanceof Organization) {
            lastOrganization = speaker;
        }
        if (speaker.actor() instanceof Party) {
            lastParty = speaker;
        }
    }

    public @Nullable Speaker person() {
        return lastPerson;
    }

    @Nullable Speaker organization() {
        return lastOrganization;
    }

    /// The state or organisation that spoke or appeared last.
    @Nullable Speaker party() {
        return lastParty;
    }

    /// Those who spoke last, if they were several.
    @Nullable Speaker joint() {
        return last != null && !last.others().isEmpty() ? last : null;
    }

    /// Whoever spoke last, if it was not too long ago.
    public @Nullable Speaker recent(int nowInSentence) {
        return last != null && nowInSentence - sentence <= FRESH ? last : null;
    }
}
