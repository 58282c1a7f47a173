package org.demarche.extract.speakers;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.domain.Actor;
import org.demarche.domain.Form;
import org.demarche.domain.Office;
import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.jspecify.annotations.Nullable;

/// Who a text has say something.
///
/// @param actor null if nobody is named or it could not be resolved
/// @param first the first token of the words that name the speaker; -1 if no words do
/// @param end the token after their last
/// @param inferences how it was inferred where the text does not name the speaker
/// @param rule by which the speaker was found; of several the one of the least sure
/// @param others those who say it together with this one
public record Speaker(
        @Nullable Actor actor,
        @Nullable Office office,
        @Nullable Party behalf,
        int first,
        int end,
        List<Rule> inferences,
        Rule rule,
        List<Speaker> others) {
    public static final Speaker UNKNOWN =
            new Speaker(null, null, null, -1, -1, List.of(), Rule.NOBODY);

    Speaker(
            @Nullable Actor actor,
            @Nullable Office office,
            @Nullable Party behalf,
            int first,
            int end,
            List<Rule> inferences,
            Rule rule) {
        this(actor, office, behalf, first, end, inferences, rule, List.of());
    }

    /// People in the service of a state who are not named.
    static Speaker of(State state) {
        return new Speaker(null, null, state, -1, -1, List.of(), Rule.PRONOUN_FOR_SEVERAL);
    }

    /// The same speaking for another.
    Speaker onBehalf(Party party) {
        return new Speaker(actor, office, party, first, end, inferences, rule, others);
    }

    /// The party for which this one speaks, itself.
    Speaker itsParty() {
        return new Speaker(behalf, null, behalf, first, end, inferences, rule);
    }

    /// This one and those who say it together with it.
    public Stream<Speaker> all() {
        return Stream.concat(Stream.of(this), others.stream());
    }

    Speaker with(List<Speaker> joint) {
        return new Speaker(actor, office, behalf, first, end, inferences, rule, joint);
    }

    public Speaker inferred(Rule how) {
        return new Speaker(actor, office, behalf, -1, -1, List.of(how), how, others);
    }

    Speaker at(int newFirst, int newEnd) {
        return new Speaker(actor, office, behalf, newFirst, newEnd, inferences, rule, others);
    }

    /// By which rule words are found that are reported of such a speaker.
    public Rule words(Form form) {
        if (form != Form.INDIRECT) {
            return Rule.PARTLY_QUOTED;
        }
        return switch (rule) {
            case NOBODY -> Rule.REPORTED_OF_NOBODY;
            case OFFICE_ALONE, HOLDER_IN_ARTICLE, HOLDER_ON_DAY -> Rule.REPORTED_OF_OFFICE;
            default -> actor instanceof Party ? Rule.REPORTED_OF_PARTY : Rule.REPORTED_OF_PERSON;
        };
    }
}
