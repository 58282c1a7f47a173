package org.demarche.extract;

import org.demarche.domain.Actor;
import org.demarche.domain.Office;
import org.demarche.domain.Party;
import org.jspecify.annotations.Nullable;

/// Who a text has say something.
///
/// @param actor null if nobody is named or it could not be resolved
/// @param first the first token of the words that name the speaker; -1 if no words do
/// @param end the token after their last
/// @param inference how it was inferred where the text does not name the speaker
record Speaker(
        @Nullable Actor actor,
        @Nullable Office office,
        @Nullable Party behalf,
        int first,
        int end,
        @Nullable String inference,
        double confidence) {
    static final Speaker UNKNOWN = new Speaker(null, null, null, -1, -1, null, 0.5);

    Speaker inferred(String how, double trust) {
        return new Speaker(actor, office, behalf, -1, -1, how, Math.min(confidence, trust));
    }

    Speaker at(int newFirst, int newEnd) {
        return new Speaker(actor, office, behalf, newFirst, newEnd, inference, confidence);
    }
}
