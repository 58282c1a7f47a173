package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Actor;
import org.demarche.domain.Basis;
import org.demarche.domain.Event;
import org.demarche.domain.EventKind;
import org.demarche.domain.Interruption;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Place;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.grammar.ClauseReader;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.OfficeNaming;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.ModalityWord;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds meetings, visits, signings and the like with who took part, when and where. For one
/// document.
public final class EventFinder {
    private static final int REACH = 16;
    private static final int PLACE_REACH = 14;
    private static final Set<EventKind> GATHERINGS =
            EnumSet.of(
                    EventKind.MEETING,
                    EventKind.CALL,
                    EventKind.SUMMIT,
                    EventKind.DIALOGUE,
                    EventKind.CONFERENCE);

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final Dividers kinds;
    private final PartyMentionFinder parties;
    private final StandingFinder standing;
    private final DatesInOrder dates;

    public EventFinder(Document document, ClauseReader clauses, Cast cast, List<Mention> dates) {
        this.document = document;
        tokens = document.tokens();
        this.cast = cast;
        this.dates = new DatesInOrder(dates);
        kinds = clauses.kinds();
        parties = new PartyMentionFinder(document, cast, kinds);
        standing = new StandingFinder(clauses, kinds, new Roles(tokens, kinds));
    }

    /// The events in the order of the text, each once.
    public List<Event> events() {
        SegmentFinder segments = new SegmentFinder(document, cast, kinds, List.of());
        EventBook events = new EventBook();
        for (Sentence sentence : document.sentences()) {
            Interruption.check();
            for (Segment segment : segments.segments(sentence)) {
                List<PartyMention> mentions = parties.mentions(segment);
                int token = segment.first();
                while (token < segment.end()) {
                    Hit hit = document.wordAt(token, Category.EVENT);
                    Event event = hit == null ? null : event(hit, segment, sentence, mentions);
                    if (event != null) {
                        events.put(event);
                    }
                    token = hit == null ? token + 1 : hit.end();
                }
            }
        }
        return events.inOrder();
    }

    private @Nullable Event event(
            Hit hit, Segment segment, Sentence sentence, List<PartyMention> mentions) {
        LexicalEntry entry = hit.word(Category.EVENT);
        if (entry == null || isName(hit.first()) || isDenied(hit.first(), segment.first())) {
            return null;
        }
        Map<String, PartyMention> present = new LinkedHashMap<>();
        boolean visit = entry.as(EventKind.class) == EventKind.VISIT;
        for (PartyMention mention : around(hit, entry, segment, mentions)) {
            if (mention.form() != PartyMention.Wording.PLACE || visit) {
                present.putIfAbsent(mention.actor().id(), mention);
            }
        }
        Naming place = place(hit, segment);
        if (present.isEmpty() && place == null) {
            return null;
        }
        int first = hit.first();
        int end = hit.end();
        for (PartyMention mention : present.values()) {
            first = Math.min(first, mention.first());
            end = Math.max(end, mention.end());
        }
        if (place != null) {
            end = Math.max(end, place.end());
        }
        List<Actor> actors = present.values().stream().map(PartyMention::actor).toList();
        return new Event(
                entry.as(EventKind.class),
                actors,
                on(hit, sentence),
                place != null && place.referent() instanceof Place at ? at : null,
                Basis.of(Rule.EVENT_WORD, document.span(hit.first(), hit.end())),
                document.span(first, end),
                document.calibration().of(actors.size() > 1 ? Rule.JOINT_EVENT : Rule.VAGUE_EVENT));
    }

    private boolean isName(int token) {
        OfficeNaming title = cast.officeAt(token);
        return cast.namings().at(token) != null || title != null && token < title.end();
    }

    private boolean isDenied(int token, int low) {
        for (int i = Math.max(low, token - 3); i < token; i++) {
            LexicalEntry entry = document.entryAt(i, Category.MODALITY);
            if (entry != null && entry.is(ModalityWord.NEGATED)) {
                return true;
            }
        }
        return false;
    }

    /// Who stands before and after the words of the event, near enough to take part.
    private List<PartyMention> around(
            Hit hit, LexicalEntry entry, Segment segment, List<PartyMention> mentions) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        boolean noun = entry.has(Trait.VOICE_NOUN);
        List<PartyMention> first = noun ? standing.owners(mentions, hit.run(), true) : List.of();
        if (first.isEmpty()) {
            first =
                    noun
                            ? standing.beforeNoun(mentions, hit.run())
                            : standing.before(mentions, hit.run(), segment.first());
        }
        List<PartyMention> all = new ArrayList<>();
        first.stream().filter(m -> hit.first() - m.end() <= REACH).forEach(all::add);
        standing.after(mentions, hit.run(), segment.end(), first).stream()
                .filter(m -> m.first() - hit.end() <= REACH && takesPart(m, entry))
                .forEach(all::add);
        return all;
    }

    /// Whether a mention behind the words takes part: it is neither where one meets nor, behind a
    /// noun, what it is about.
    private static boolean takesPart(PartyMention mention, LexicalEntry event) {
        boolean where = mention.isWhere() && GATHERINGS.contains(event.as(EventKind.class));
        boolean about =
                event.has(Trait.VOICE_NOUN)
                        && (mention.isFree() || mention.isGovernedBy(SmallWord.TOPIC));
        return !where && !about;
    }

    /// The place behind a word such as "in", the nearest to the event.
    private @Nullable Naming place(Hit hit, Segment segment) {
        int low = Math.max(segment.first(), hit.first() - PLACE_REACH);
        int high = Math.min(segment.end(), hit.end() + PLACE_REACH);
        Naming nearest = null;
        for (Naming naming : cast.namings().within(Run.between(low, high))) {
            if (naming.referent() instanceof Place
                    && (kinds.is(naming.first() - 1, SmallWord.PLACE)
                            || naming.first() > hit.end()
                                    && kinds.is(naming.first() - 1, SmallWord.RECIPIENT))
                    && (nearest == null
                            || naming.first() >= hit.end() && nearest.first() < hit.end())) {
                nearest = naming;
            }
        }
        return nearest;
    }

    /// The date nearest to the event in its sentence.
    private @Nullable PartialDate on(Hit hit, Sentence sentence) {
        PartialDate nearest = null;
        int least = Integer.MAX_VALUE;
        int at = tokens.begin(hit.first());
        for (Mention date : dates.within(sentence.span())) {
            Span span = date.span();
            int distance = Math.abs(span.begin() - at);
            if (date.refersTo() instanceof PartialDate on && distance < least) {
                nearest = on;
                least = distance;
            }
        }
        return nearest;
    }
}
