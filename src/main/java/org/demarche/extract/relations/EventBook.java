package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.demarche.domain.Actor;
import org.demarche.domain.Confidence;
import org.demarche.domain.Event;
import org.demarche.domain.EventKind;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Place;
import org.jspecify.annotations.Nullable;

/// The events found so far, each once: of one kind, with a common participant, at no different time
/// or place. What one of two leaves open does not part them. For one thread.
final class EventBook {
    /// What stands for all that an event may tell, and for what it leaves open.
    private enum Gap {
        ANY,
        OPEN
    }

    private final List<EventDraft> drafts = new ArrayList<>();

    /// The numbers of the drafts by what an event must have to be theirs.
    private final Map<EventKey, TreeSet<Integer>> numbers = new HashMap<>();

    /// @param who the id of a participant
    /// @param on a date
    /// @param at the id of a place
    private record EventKey(EventKind kind, Object who, Object on, Object at) {}

    private static final class EventDraft {
        final Event first;
        final Map<String, Actor> participants = new LinkedHashMap<>();
        @Nullable PartialDate on;
        @Nullable Place at;
        Confidence confidence;

        EventDraft(Event event) {
            first = event;
            on = event.on();
            at = event.at();
            confidence = event.confidence();
            event.participants().forEach(p -> participants.put(p.id(), p));
        }

        /// Whether the event tells what was open, so that fewer others can be it.
        boolean isNarrowedBy(Event event) {
            return on == null && event.on() != null
                    || at == null && event.at() != null
                    || participants.isEmpty() && !event.participants().isEmpty();
        }

        Event event() {
            return new Event(
                    first.kind(),
                    List.copyOf(participants.values()),
                    on,
                    at,
                    first.basis(),
                    first.passage(),
                    confidence);
        }
    }

    /// In the order of the text.
    List<Event> inOrder() {
        return drafts.stream().map(EventDraft::event).toList();
    }

    /// Adds an event, to the first that it can be if there is one.
    void put(Event event) {
        int same = same(event);
        if (same < 0) {
            drafts.add(new EventDraft(event));
            post(drafts.size() - 1, event.participants());
            return;
        }
        EventDraft draft = drafts.get(same);
        boolean narrowed = draft.isNarrowedBy(event);
        if (narrowed) {
            for (EventKey key : keys(draft, draft.participants.values())) {
                numbers.getOrDefault(key, new TreeSet<>()).remove(same);
            }
        }
        List<Actor> more =
                event.participants().stream()
                        .filter(p -> draft.participants.putIfAbsent(p.id(), p) == null)
                        .toList();
        draft.on = draft.on == null ? event.on() : draft.on;
        draft.at = draft.at == null ? event.at() : draft.at;
        draft.confidence = draft.confidence.orSurer(event.confidence());
        post(same, narrowed ? draft.participants.values() : more);
    }

    private int same(Event event) {
        int first = -1;
        List<Object> who = event.participants().isEmpty() ? List.of(Gap.ANY) : who(event);
        for (Object one : who) {
            for (Object on : asked(event.on())) {
                for (Object at : asked(event.at() == null ? null : event.at().id())) {
                    TreeSet<Integer> some = numbers.get(new EventKey(event.kind(), one, on, at));
                    if (some != null && !some.isEmpty() && (first < 0 || some.first() < first)) {
                        first = some.first();
                    }
                }
            }
        }
        return first;
    }

    private static List<Object> who(Event event) {
        List<Object> who = new ArrayList<>(List.of(Gap.OPEN));
        event.participants().forEach(p -> who.add(p.id()));
        return who;
    }

    private static List<Object> asked(@Nullable Object told) {
        return told == null ? List.of(Gap.ANY) : List.of(told, Gap.OPEN);
    }

    private void post(int number, Collection<Actor> participants) {
        for (EventKey key : keys(drafts.get(number), participants)) {
            numbers.computeIfAbsent(key, _ -> new TreeSet<>()).add(number);
        }
    }

    private static List<EventKey> keys(EventDraft draft, Collection<Actor> participants) {
        List<Object> who = new ArrayList<>(List.of(Gap.ANY));
        participants.forEach(p -> who.add(p.id()));
        if (draft.participants.isEmpty()) {
            who.add(Gap.OPEN);
        }
        List<EventKey> keys = new ArrayList<>();
        for (Object one : who) {
            for (Object on : List.<Object>of(Gap.ANY, draft.on == null ? Gap.OPEN : draft.on)) {
                for (Object at :
                        List.<Object>of(Gap.ANY, draft.at == null ? Gap.OPEN : draft.at.id())) {
                    keys.add(new EventKey(draft.first.kind(), one, on, at));
                }
            }
        }
        return keys;
    }
}
