package org.demarche.extract.text;

import org.demarche.domain.Referent;
import org.demarche.extract.evidence.Source;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// An entry of the dictionaries found in a text.
///
/// @param run where it stands
/// @param form as the dictionaries write it
public record Hit(Run run, Sense sense, String form) {
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

    /// What has it: a row of the language pack or a name of the world's data.
    public Source source(LanguagePack pack) {
        return switch (sense) {
            case Sense.Word(LexicalEntry entry) -> new Source.Row(entry, pack);
            case Sense.Name(Referent referent, var role) -> new Source.WorldName(referent, form);
        };
    }
}
