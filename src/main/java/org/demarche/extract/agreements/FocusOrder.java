package org.demarche.extract.agreements;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.demarche.domain.AgreementKind;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.text.Document;
import org.jspecify.annotations.Nullable;

/// The agreements of a document in the order in which they are in focus at ever later places. All
/// fade alike, so that the order of two changes only where one is named, and the search for the
/// most salient ends with those that cannot be any more. For one thread.
final class FocusOrder {
    /// More than what the order leaves open.
    private static final double SLACK = 3;

    /// Below it an amount is nothing.
    private static final double NOTHING = Math.log(Double.MIN_VALUE);

    private final Document document;
    private final Salience salience;
    private final Map<Nouns, Group> groups = new HashMap<>();
    private final Map<AgreementDraft, Focus> places = new HashMap<>();
    private final PriorityQueue<Named> ahead =
            new PriorityQueue<>(Comparator.comparingInt(Named::token));

    /// By which nouns an agreement is named, which decides what can point at it.
    ///
    /// @param kind the most telling
    /// @param named those in names
    record Nouns(AgreementKind kind, Set<AgreementKind> named) {}

    private record Named(int token, AgreementDraft draft) {}

    /// @param lasting the logarithm of the amount in the first sentence that would have led to it
    private record Focus(Nouns nouns, double lasting, int first, AgreementDraft draft) {}

    private static final class Group {
        final TreeMap<Integer, AgreementDraft> byFirst = new TreeMap<>();
        final TreeSet<Focus> byFocus =
                new TreeSet<>(
                        Comparator.comparingDouble(Focus::lasting)
                                .reversed()
                                .thenComparingInt(Focus::first));
    }

    FocusOrder(Document document, Salience salience, Collection<AgreementDraft> drafts) {
        this.document = document;
        this.salience = salience;
        for (AgreementDraft draft : drafts) {
            put(draft, 0);
            draft.namings.forEach(n -> ahead.add(new Named(n.first(), draft)));
        }
    }

    /// Takes note of a further naming, one that does not stand before an earlier question.
    void add(AgreementNaming naming, AgreementDraft draft) {
        put(draft, naming.first());
        ahead.add(new Named(naming.first(), draft));
    }

    private void put(AgreementDraft draft, int token) {
        Focus old = places.get(draft);
        if (old != null) {
            Group group = group(old.nouns);
            group.byFocus.remove(old);
            group.byFirst.remove(old.first);
        }
        Nouns nouns = new Nouns(draft.kind(), Set.copyOf(draft.namedKinds()));
        int first = draft.namings.getFirst().first();
        Focus place = new Focus(nouns, salience.lasting(draft, token), first, draft);
        places.put(draft, place);
        group(nouns).byFocus.add(place);
        group(nouns).byFirst.put(first, draft);
    }

    private Group group(Nouns nouns) {
        return groups.computeIfAbsent(nouns, _ -> new Group());
    }

    /// The one of most weight, the first of several in the text; null if none was spoken of before.
    ///
    /// @param token not before that of an earlier question
    /// @param weight what the salience is multiplied with, from 0 to 1
    @Nullable AgreementDraft most(
            int token,
            Predicate<Nouns> nouns,
            Predicate<AgreementDraft> fits,
            ToDoubleFunction<AgreementDraft> weight) {
        while (!ahead.isEmpty() && ahead.peek().token < token) {
            put(ahead.remove().draft, token);
        }
        double fading = document.sentenceOf(token).index() * Salience.LOG_FADING;
        AgreementDraft best = null;
        double most = 0;
        for (Map.Entry<Nouns, Group> group : groups.entrySet()) {
            if (!nouns.test(group.getKey())) {
                continue;
            }
            for (Focus place : group.getValue().byFocus) {
                double bound = place.lasting + fading + SLACK;
                if (bound < NOTHING || (best != null && bound < Math.log(most))) {
                    break;
                }
                AgreementDraft draft = place.draft;
                if (fits.test(draft)) {
                    double amount = salience.of(draft, token) * weight.applyAsDouble(draft);
                    if (amount > most
                            || (best != null && amount == most && isBefore(draft, best))) {
                        most = amount;
                        best = draft;
                    }
                }
            }
        }
        return best;
    }

    /// The first one in the text, null if none fits.
    ///
    /// @param end the token before which it must be named first
    @Nullable AgreementDraft first(
            int end, Predicate<Nouns> nouns, Predicate<AgreementDraft> fits) {
        AgreementDraft first = null;
        for (Map.Entry<Nouns, Group> group : groups.entrySet()) {
            if (nouns.test(group.getKey())) {
                for (AgreementDraft draft : group.getValue().byFirst.headMap(end).values()) {
                    if (first != null && isBefore(first, draft)) {
                        break;
                    }
                    if (fits.test(draft)) {
                        first = draft;
                        break;
                    }
                }
            }
        }
        return first;
    }

    private static boolean isBefore(AgreementDraft one, AgreementDraft other) {
        return one.namings.getFirst().first() < other.namings.getFirst().first();
    }
}
