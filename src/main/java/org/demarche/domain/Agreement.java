package org.demarche.domain;

import java.util.List;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.jspecify.annotations.Nullable;

/// A treaty, declaration, resolution or other agreement.
///
/// @param slug the part of its IRI after `agreement/`
/// @param status the furthest step that was taken
/// @param acts the steps that the text tells of, taken or not
/// @param topics what it is about, in the words of the text
/// @param articles how many articles it has, 0 if that is not known
/// @param clauses those that the text names or that make up its text
/// @param passages where the text speaks of it; empty if it comes from the world's data
public record Agreement(
        String slug,
        Names names,
        List<String> sameAs,
        AgreementKind kind,
        List<Party> parties,
        @Nullable PartialDate signedOn,
        @Nullable Place signedAt,
        @Nullable AgreementStatus status,
        List<LifeCycleAct> acts,
        List<Label> topics,
        int articles,
        List<Clause> clauses,
        List<Span> passages,
        Confidence confidence)
        implements Referent {
    public Agreement {
        sameAs = List.copyOf(sameAs);
        parties = List.copyOf(parties);
        acts = List.copyOf(acts);
        topics = List.copyOf(topics);
        clauses = List.copyOf(clauses);
        passages = List.copyOf(passages);
    }

    /// One that is only named: of it nothing but name and kind is told.
    public static Agreement named(
            String slug,
            Names names,
            AgreementKind kind,
            List<Span> passages,
            Confidence confidence) {
        return new Agreement(
                slug,
                names,
                List.of(),
                kind,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                0,
                List.of(),
                passages,
                confidence);
    }

    @Override
    public String id() {
        return "agreement/" + slug;
    }
}
