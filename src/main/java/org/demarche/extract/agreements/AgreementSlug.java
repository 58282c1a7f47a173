package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.State;
import org.demarche.extract.text.Slug;

/// The part of an agreement's IRI, made so that articles in different languages agree on it.
final class AgreementSlug {
    private AgreementSlug() {}

    /// @param name what the article calls it
    /// @param article what tells this article from others, for agreements that nothing else does
    static String of(AgreementDraft draft, String name, String article) {
        if (draft.known != null) {
            return draft.known.slug();
        }
        String kind = draft.kind().name().toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        if (draft.number != null) {
            return String.join("-", issuer(draft), kind, Slug.of(draft.number))
                    .replaceAll("^-", "");
        }
        if (draft.kind() == AgreementKind.RESOLUTION) {
            return Slug.of(name + " " + article);
        }
        Set<String> topics = telling(draft.topics.keySet());
        if (draft.parties.size() > 1) {
            parts.add(codes(draft.parties.values()));
            parts.add(kind);
            parts.addAll(topics);
            List<String> own = new ArrayList<>(draft.own);
            own.removeIf(o -> parts.getFirst().contains(o));
            parts.addAll(own);
            if (draft.year != 0) {
                parts.add(Integer.toString(draft.year));
            }
            return parts.stream()
                    .map(AgreementSlug::plain)
                    .reduce((a, b) -> a + "-" + b)
                    .orElse("");
        }
        if (!draft.own.isEmpty()) {
            parts.addAll(topics);
            parts.addAll(draft.own);
            parts.add(kind);
            return Slug.of(String.join("-", parts));
        }
        return Slug.of(name + " " + article);
    }

    /// The topics without those that are but a part of another, sorted.
    private static Set<String> telling(Set<String> topics) {
        Set<String> telling = new TreeSet<>(topics);
        telling.removeIf(t ->
                topics.stream()
                        .anyMatch(o ->
                                !o.equals(t)
                                        && AgreementDraft.atoms(Set.of(o))
                                                .containsAll(AgreementDraft.atoms(Set.of(t)))));
        return telling;
    }

    private static String plain(String part) {
        return part.equals(part.toLowerCase(Locale.ROOT)) ? Slug.of(part) : part;
    }

    private static String issuer(AgreementDraft draft) {
        return draft.own.stream()
                .max(Comparator.comparingInt(String::length))
                .map(Slug::of)
                .orElse("");
    }

    /// The codes of states, then the slugs of organisations, sorted.
    private static String codes(Collection<Party> parties) {
        Set<String> codes = new TreeSet<>();
        for (Party party : parties) {
            codes.add(
                    switch (party) {
                        case State state -> state.code();
                        case Organization organization -> organization.slug();
                    });
        }
        return String.join("-", codes);
    }
}
