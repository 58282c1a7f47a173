package org.demarche.extract.speakers;

import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;

/// Words that report what somebody said: a verb, or a phrase such as "according to".
///
/// @param first its first token
/// @param end the token after its last
public record Cue(int first, int end, LexicalEntry entry, boolean isVerb) {
    /// Whether the speaker is hidden in the verb itself, as a clitic.
    public boolean isClitic() {
        return entry.has(Trait.SUBJECT_CLITIC);
    }

    public boolean canFollowSpeaker() {
        return isVerb && (entry.has(Trait.SUBJECT_BEFORE) || entry.has(Trait.SUBJECT_EITHER));
    }

    public boolean canPrecedeSpeaker() {
        return !isVerb
                || entry.has(Trait.SUBJECT_AFTER)
                || entry.has(Trait.SUBJECT_EITHER)
                || entry.has(Trait.SUBJECT_AGENT);
    }
}
