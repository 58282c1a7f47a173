package org.demarche.extract.treaties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.Organization;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.State;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Slug;
import org.demarche.language.Category;
import org.jspecify.annotations.Nullable;

/// The name of a treaty's text and the part of its IRI.
///
/// @param kind that of the treaty
record TreatyName(Document document, TreatyTitle title, AgreementKind kind, List<Party> parties) {
    private static final int MANY = 4;
    private static final int LONGEST = 80;

    /// Its title; made of parties and kind for a text without one.
    String words() {
        if (!title.words().isEmpty()) {
            return title.words();
        }
        List<String> all = new ArrayList<>();
        parties.forEach(p -> all.add(p.names().in(document.pack().code())));
        usualNoun().ifPresent(all::add);
        return String.join(" – ", all);
    }

    /// What the language calls such an agreement, first of all.
    private Optional<String> usualNoun() {
        return document.pack().entries(Category.AGREEMENT_NOUN).stream()
                .filter(entry -> entry.is(kind))
                .map(entry ->
                        entry.form().substring(0, 1).toUpperCase(Locale.ROOT)
                                + entry.form().substring(1))
                .findFirst();
    }

    /// @param on when it was signed, null if unknown
    String slug(@Nullable PartialDate on) {
        List<String> slug = new ArrayList<>();
        if (parties.size() < 2 || parties.size() > MANY) {
            String plain = Slug.of(words());
            int cut = plain.length() > LONGEST ? plain.lastIndexOf('-', LONGEST) : -1;
            slug.add(cut > 0 ? plain.substring(0, cut) : plain);
            if (title.words().isEmpty()) {
                slug.add(Integer.toHexString(document.text().hashCode()));
            }
        } else {
            Set<String> codes = new TreeSet<>();
            parties.forEach(p -> codes.add(code(p)));
            slug.addAll(codes);
            slug.add(kind.name().toLowerCase(Locale.ROOT));
            slug.addAll(new TreeSet<>(title.topics().keySet()));
        }
        if (on != null) {
            slug.add(Integer.toString(on.year()));
        }
        return String.join("-", slug);
    }

    private static String code(Party party) {
        return switch (party) {
            case State state -> state.code();
            case Organization organization -> organization.slug();
        };
    }
}
