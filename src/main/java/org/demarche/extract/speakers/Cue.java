package org.demarche.extract.speakers;

import org.demarche.language.LexicalEntry;

/// Words that report what somebody said: a verb, or a phrase such as "according to".
///
/// @param first its first token
/// @param end the token after its last
public record Cue(int first, int end, LexicalEntry entry, boolean isVerb) {
    /// Whether the speaker is hidden in the verb itself, as a clitic.
    public boolean isClitic() {
        return entry.has("subject", "clitic");
    }

    public boolean canFollowSpeaker() {
        return isVerb && (entry.has("subject", "before") || entry.has("subject", "either"));
    }

    public boolean canPrecedeSpeaker() {
        return !isVerb
                || entry.has("subject", "after")
                || entry.has("subject", "either")
                || entry.has("subject", "agent");
    }
}
