package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.OrganKind;
import org.demarche.domain.Organization;
import org.demarche.domain.State;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.extract.text.Slug;
import org.jspecify.annotations.Nullable;

/// Makes organisations of the institutions that every state has, labelled in all languages of the
/// world's data. Immutable.
///
/// @param language that of the text
record Institutions(OrganKinds kinds, String language) {
    /// Whether every state has one of the kind.
    boolean isStates(String kind) {
        return kinds.isOwned(kind, OrganKind.ActorClass.STATE);
    }

    /// That of the state, or of whatever state if that is not known.
    ///
    /// @param words how the text names it
    Organization organization(String slugOfKind, @Nullable State of, String words) {
        OrganKind kind = kinds.kind(slugOfKind);
        List<Label> labels = new ArrayList<>(List.of(new Label(words, language)));
        if (kind != null) {
            for (Label label : kind.names().preferred()) {
                if (!label.language().equals(language)) {
                    String whose = of == null ? "" : " (" + of.names().in(label.language()) + ")";
                    labels.add(new Label(label.text() + whose, label.language()));
                }
            }
        }
        return new Organization(
                (of == null ? "" : of.code() + "-") + slugOfKind,
                Names.of(labels),
                List.of(),
                kind == null ? null : kind.slug(),
                of == null ? null : of.id(),
                List.of());
    }

    /// That of a place which is no state, known by its words alone.
    Organization ofPlace(String words) {
        return new Organization(
                Slug.of(words), Names.of(words, language), List.of(), null, null, List.of());
    }

    /// The institution of whatever state as that of the state.
    static Organization of(Organization organ, State state) {
        return new Organization(
                state.code() + "-" + organ.slug(),
                organ.names(),
                List.of(),
                organ.kind(),
                state.id(),
                List.of());
    }
}
