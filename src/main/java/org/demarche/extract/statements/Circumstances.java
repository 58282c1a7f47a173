package org.demarche.extract.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Act;
import org.demarche.domain.Actor;
import org.demarche.domain.Confidence;
import org.demarche.domain.Event;
import org.demarche.domain.Form;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.domain.Voice;
import org.demarche.extract.grammar.ConditionFinder;
import org.demarche.extract.grammar.Mood;
import org.demarche.extract.grammar.Trees;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.OfficeNaming;
import org.demarche.extract.speakers.Cue;
import org.demarche.extract.speakers.Speaker;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads from the words around a statement when, where, to whom and at which event it was said and
/// who relayed it; and from its own words what act it is. For one document.
///
/// @param mentions all mentions of the document, in order
public record Circumstances(
        Document document,
        Trees trees,
        Cast cast,
        List<Mention> dates,
        List<Mention> mentions,
        List<Event> events) {
    private static final Set<Act> ASKING = Set.of(Act.APPEAL, Act.REQUEST);

    Statement statement(
            Sentence sentence,
            Span content,
            Form form,
            Speaker speaker,
            @Nullable Cue cue,
            Confidence confidence) {
        Tokens tokens = document.tokens();
        Span words = cue == null ? null : document.span(cue.first(), cue.end());
        List<Referent> addressees = addressees(sentence, content, cue, speaker);
        int first = tokens.at(content.begin());
        int end = tokens.at(content.end());
        Mood mood =
                new StatementMoods(document, new ConditionFinder(document))
                        .mood(cue, first, end, form);
        return new Statement(
                content,
                form,
                voices(speaker),
                addressees,
                about(content, speaker),
                List.of(),
                words,
                new StatementActs(document, trees).act(cue, first, end),
                mood.modality(),
                mood.condition(),
                saidOn(sentence, content),
                saidAt(sentence, content),
                saidDuring(sentence, content),
                new RelayFinder(document, cast).relays(sentence, content, speaker, addressees),
                speaker.inferences(),
                confidence);
    }

    private List<Voice> voices(Speaker speaker) {
        return speaker.all()
                .map(s -> new Voice(s.actor(), s.office(), behalf(s)))
                .filter(v -> v.speaker() != null || v.inOffice() != null || v.onBehalfOf() != null)
                .distinct()
                .toList();
    }

    private static boolean isSame(@Nullable Actor actor, Referent referent) {
        return actor != null && actor.id().equals(referent.id());
    }

    /// A ministry speaks for its state, somebody of the army for the army.
    private @Nullable Party behalf(Speaker speaker) {
        return cast.governments()
                .represented(speaker.behalf(), !(speaker.actor() instanceof Person));
    }

    /// The date that stands in the sentence outside the statement; a day before a mere year, which
    /// may be of a name: "the 2025 Book Fair".
    private @Nullable PartialDate saidOn(Sentence sentence, Span content) {
        PartialDate first = null;
        for (Mention date : within(dates, sentence.span())) {
            if (isBeside(sentence, content, date.span())
                    && date.refersTo() instanceof PartialDate on) {
                if (on.day() != 0) {
                    return on;
                }
                first = first == null ? on : first;
            }
        }
        return first;
    }

    private @Nullable Place saidAt(Sentence sentence, Span content) {
        Tokens tokens = document.tokens();
        for (Mention mention : within(mentions, sentence.span())) {
            if (isBeside(sentence, content, mention.span())
                    && mention.refersTo() instanceof Place place
                    && document.isSmall(tokens.at(mention.span().begin()) - 1, SmallWord.PLACE)) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Event saidDuring(Sentence sentence, Span content) {
        for (Event event : events) {
            if (isBeside(sentence, content, event.passage())) {
                return event;
            }
        }
        for (Event event : events) {
            if (sentence.span().contains(event.passage())
                    && !content.contains(event.passage())
                    && !event.passage().contains(content)) {
                return event;
            }
        }
        return null;
    }

    /// To whom: after a word such as "to", as object of the cue, or with whom the speaker met.
    private List<Referent> addressees(
            Sentence sentence, Span content, @Nullable Cue cue, Speaker speaker) {
        Tokens tokens = document.tokens();
        Set<Referent> addressees = new LinkedHashSet<>();
        if (cue != null && cue.isVerb() && ASKING.contains(cue.entry().as(Act.class))) {
            Naming asked = actorFrom(cue.end(), sentence.end());
            if (asked != null && !document.isSmall(asked.end(), SmallWord.POSSESSIVE)) {
                add(addressees, asked, speaker);
            }
        }
        boolean met = false;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (content.contains(tokens.begin(i))) {
                continue;
            }
            met |= document.wordAt(i, Category.EVENT) != null;
            boolean object =
                    cue != null && i == cue.end() - 1 && cue.entry().has(Trait.OBJECT_ADDRESSEE);
            if (object
                    || document.isSmall(i, SmallWord.RECIPIENT)
                    || met && document.isSmall(i, SmallWord.COMPANION)) {
                add(addressees, actorFrom(i + 1, sentence.end()), speaker);
            }
        }
        return List.copyOf(addressees);
    }

    private static void add(Set<Referent> addressees, @Nullable Naming naming, Speaker speaker) {
        if (naming != null
                && naming.referent() instanceof Actor actor
                && speaker.all().noneMatch(s -> actor.equals(s.actor()))) {
            addressees.add(actor);
        }
    }

    /// The person of a title that begins at the token, else the person or party that is named
    /// there.
    private @Nullable Naming actorFrom(int token, int end) {
        for (int i = token; i < Math.min(end, token + 3); i++) {
            OfficeNaming title = cast.officeAt(i);
            if (title != null && title.holder() != null) {
                return cast.namings().at(title.holder().first());
            }
            Naming naming = cast.namings().at(i);
            if (naming != null) {
                return naming.referent() instanceof Person || naming.first() == token
                        ? naming
                        : null;
            }
        }
        return null;
    }

    private List<Referent> about(Span content, Speaker speaker) {
        Set<Referent> about = new LinkedHashSet<>();
        List<String> ids = new ArrayList<>();
        for (Mention mention : within(mentions, content)) {
            if (content.contains(mention.span())
                    && !(mention.refersTo() instanceof PartialDate)
                    && speaker.all().noneMatch(s -> isSame(s.actor(), mention.refersTo()))
                    && !ids.contains(mention.refersTo().id())) {
                ids.add(mention.refersTo().id());
                about.add(mention.refersTo());
            }
        }
        return List.copyOf(about);
    }

    /// Those of the mentions, which are in order, that begin within the span.
    private static List<Mention> within(List<Mention> mentions, Span span) {
        return mentions.subList(firstFrom(mentions, span.begin()), firstFrom(mentions, span.end()));
    }

    private static int firstFrom(List<Mention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isBeside(Sentence sentence, Span content, Span span) {
        return sentence.span().contains(span) && !content.overlaps(span);
    }
}
