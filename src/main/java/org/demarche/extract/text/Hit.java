package org.demarche.extract.text;

import java.util.List;
import org.demarche.extract.evidence.Source;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// An entry of the dictionaries found in a text.
///
/// @param run where it stands
public record Hit(Run run, Sense sense) {
    /// Its first token.
    public int first() {
        return run.first();
    }

    /// The token after its last.
    public int end() {
        return run.end();
    }

    /// The word of the language pack if it is one of the category.
    public @Nullable LexicalEntry word(Category category) {
        return sense instanceof Sense.Word(LexicalEntry entry) && entry.category() == category
                ? entry
                : null;
    }

    public int length() {
        return run.length();
    }

    /// Its row of the language pack, none if it is a name.
    List<Source> rows(LanguagePack pack) {
        return sense instanceof Sense.Word(LexicalEntry entry)
                ? List.of(new Source.Row(entry, pack))
                : List.of();
    }
}
