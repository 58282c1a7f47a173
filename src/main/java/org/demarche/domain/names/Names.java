package org.demarche.domain.names;

import java.util.List;

/// All names of one thing.
///
/// @param preferred the usual name, one a language at most
/// @param alternate other names and abbreviations
/// @param demonyms adjectives and names of the inhabitants
/// @param metonyms words that stand for the government
/// @param ambiguous names that some other thing has, too: they never identify it alone
public record Names(
        List<Label> preferred,
        List<Label> alternate,
        List<Label> demonyms,
        List<Label> metonyms,
        List<Label> ambiguous) {
    public static final Names NONE =
            new Names(List.of(), List.of(), List.of(), List.of(), List.of());

    public Names {
        preferred = List.copyOf(preferred);
        alternate = List.copyOf(alternate);
        demonyms = List.copyOf(demonyms);
        metonyms = List.copyOf(metonyms);
        ambiguous = List.copyOf(ambiguous);
    }

    /// One usual name and nothing else.
    public static Names of(String text, String language) {
        return of(List.of(new Label(text, language)));
    }

    /// Usual names and nothing else.
    public static Names of(List<Label> preferred) {
        return new Names(preferred, List.of(), List.of(), List.of(), List.of());
    }

    /// The usual name in the language, else in any, else the empty string.
    public String in(String language) {
        return preferred.stream()
                .filter(l -> l.language().equals(language))
                .findFirst()
                .or(() -> preferred.stream().findFirst())
                .map(Label::text)
                .orElse("");
    }
}
