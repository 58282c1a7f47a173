package org.demarche.extract.speakers;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.domain.Actor;
import org.demarche.domain.Confidence;
import org.demarche.domain.Form;
import org.demarche.domain.Office;
import org.demarche.domain.Party;
import org.demarche.extract.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/// Who a text has say something.
///
/// @param actor null if nobody is named or it could not be resolved
/// @param first the first token of the words that name the speaker; -1 if no words do
/// @param end the token after their last
/// @param inference how it was inferred where the text does not name the speaker
/// @param others those who say it together with this one
public record Speaker(
        @Nullable Actor actor,
        @Nullable Office office,
        @Nullable Party behalf,
        int first,
        int end,
        @Nullable String inference,
        Confidence confidence,
        List<Speaker> others) {
    public static final Speaker UNKNOWN =
            new Speaker(null, null, null, -1, -1, null, Evidence.NO_SPEAKER.confidence());

    private static final Set<Confidence> OFFICES =
            Set.of(
                    Evidence.OFFICE_ALONE.confidence(),
                    Evidence.OFFICE_IN_ARTICLE.confidence(),
                    Evidence.OFFICE_ON_THE_DAY.confidence());

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
    public Stream<Speaker> all() {
        return Stream.concat(Stream.of(this), others.stream());
    }

    Speaker with(List<Speaker> joint) {
        return new Speaker(actor, office, behalf, first, end, inference, confidence, joint);
    }

    public Speaker inferred(String how, Confidence trust) {
        return new Speaker(actor, office, behalf, -1, -1, how, trust, others);
    }

    Speaker at(int newFirst, int newEnd) {
        return new Speaker(actor, office, behalf, newFirst, newEnd, inference, confidence, others);
    }

    /// What the words rest on that are reported of such a speaker.
    public Evidence evidence(Form form) {
        if (form != Form.INDIRECT) {
            return Evidence.PARTLY_QUOTED;
        } else if (confidence.equals(UNKNOWN.confidence)) {
            return Evidence.REPORTED_OF_NOBODY;
        } else if (OFFICES.contains(confidence)) {
            return Evidence.REPORTED_OF_OFFICE;
        }
        return actor instanceof Party ? Evidence.REPORTED_OF_PARTY : Evidence.REPORTED_OF_PERSON;
    }
}
