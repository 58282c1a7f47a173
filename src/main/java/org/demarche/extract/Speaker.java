package org.demarche.extract;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.domain.Actor;
import org.demarche.domain.Confidence;
import org.demarche.domain.Office;
import org.demarche.domain.Party;
import org.jspecify.annotations.Nullable;

/// Who a text has say something.
///
/// @param actor null if nobody is named or it could not be resolved
/// @param first the first token of the words that name the speaker; -1 if no words do
/// @param end the token after their last
/// @param inference how it was inferred where the text does not name the speaker
/// @param others those who say it together with this one
record Speaker(
        @Nullable Actor actor,
        @Nullable Office office,
        @Nullable Party behalf,
        int first,
        int end,
        @Nullable String inference,
        Confidence confidence,
        List<Speaker> others) {
    static final Speaker UNKNOWN =
            new Speaker(null, null, null, -1, -1, null, Evidence.NO_SPEAKER.confidence());

    Speaker(
            @Nullable Actor actor,
            @Nullable Office office,
            @Nullable Party behalf,
            int first,
            int end,
            @Nullable String inference,
            Confidence confidence) {
        this(actor, office, behalf, first, end, inference, confidence, List.of());
    }

    /// This one and those who say it together with it.
    Stream<Speaker> all() {
        return Stream.concat(Stream.of(this), others.stream());
    }

    Speaker with(List<Speaker> joint) {
        return new Speaker(actor, office, behalf, first, end, inference, confidence, joint);
    }

    Speaker inferred(String how, Confidence trust) {
        return new Speaker(actor, office, behalf, -1, -1, how, trust, others);
    }

    Speaker at(int newFirst, int newEnd) {
        return new Speaker(actor, office, behalf, newFirst, newEnd, inference, confidence, others);
    }
}
