package org.demarche.extract.agreements;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Span;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.text.Document;

/// What a document calls its agreements.
final class AgreementNames {
    private final Document document;
    private final String language;

    AgreementNames(Document document) {
        this.document = document;
        language = document.pack().code();
    }

    /// Where it stands, with the demonstrative of a bare noun.
    Span span(AgreementNaming naming) {
        boolean back = naming.pointer() == Pointer.BACK;
        boolean demonstrative = back && naming.last() == naming.end() + 1;
        return document.span(naming.first(), demonstrative ? naming.last() : naming.end());
    }

    /// What it is called at most length.
    String longest(AgreementDraft draft) {
        return draft.namings.stream()
                .filter(n -> n.pointer() == Pointer.NAME || draft.namings.size() == 1)
                .map(n -> document.words(document.span(n.first(), n.end())))
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> {
                    AgreementNaming first = draft.namings.getFirst();
                    return document.words(document.span(first.first(), first.end()));
                });
    }

    /// The names of the world's data and those of the text.
    Names of(AgreementDraft draft) {
        String longest = longest(draft);
        Set<Label> alternate = new LinkedHashSet<>();
        for (AgreementNaming naming : draft.namings) {
            if (naming.pointer() == Pointer.NAME) {
                String words = document.words(document.span(naming.first(), naming.end()));
                alternate.add(new Label(words, language));
            }
            naming.shortForms().forEach(f -> alternate.add(new Label(f, language)));
        }
        if (draft.known == null) {
            alternate.remove(new Label(longest, language));
            return new Names(
                    List.of(new Label(longest, language)),
                    List.copyOf(alternate),
                    List.of(),
                    List.of(),
                    List.of());
        }
        Names names = draft.known.names();
        Set<Label> all = new LinkedHashSet<>(names.alternate());
        all.addAll(alternate);
        names.preferred().forEach(all::remove);
        return new Names(
                names.preferred(),
                List.copyOf(all),
                names.demonyms(),
                names.metonyms(),
                names.ambiguous());
    }
}
