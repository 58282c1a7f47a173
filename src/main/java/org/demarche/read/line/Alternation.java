package org.demarche.read.line;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.language.Category;
import org.demarche.language.LanguagePacks;
import org.demarche.language.LexicalEntry;

/// Forms of all packs as the branches of a regular expression, the longest first, as pages mix
/// languages.
public final class Alternation {
    private static final String NOTHING = "(?!)";

    private Alternation() {}

    /// Any of the forms; without forms it matches nothing.
    public static String of(Collection<String> forms) {
        return forms.isEmpty()
                ? NOTHING
                : forms.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
    }

    /// Any of the words for those who made an article or for when it appeared.
    ///
    /// @param values a pattern for what the words mean
    public static String ofBylines(LanguagePacks packs, String values) {
        return ofBylines(packs, values, _ -> true);
    }

    /// Any of these words that is wanted, too.
    ///
    /// @param values a pattern for what the words mean
    public static String ofBylines(LanguagePacks packs, String values, Predicate<String> wanted) {
        Pattern meaning = Pattern.compile(values);
        return of(
                packs.all().stream()
                        .flatMap(p -> p.entries(Category.BYLINE).stream())
                        .filter(e -> meaning.matcher(e.value()).matches())
                        .map(LexicalEntry::form)
                        .filter(wanted)
                        .toList());
    }
}
