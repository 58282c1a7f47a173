package org.demarche.extract.names;

import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.NameHead;
import org.demarche.language.Trait;
import org.demarche.nlp.FoundName;
import org.demarche.nlp.NameType;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells by the noun that heads a name, the first or the last of its words, what it names.
final class NameHeads {
    private static final int LONGEST_HEAD = 3;

    private final Document document;
    private final Tokens tokens;

    NameHeads(Document document) {
        this.document = document;
        tokens = document.tokens();
    }

    /// The name with the type that its head gives it, null if it names neither person nor
    /// organisation nor place.
    @Nullable FoundName typed(FoundName name) {
        LexicalEntry head = head(name.first(), name.end());
        if (head == null) {
            return name;
        }
        return switch (head.as(NameHead.class)) {
            case ORGANIZATION -> as(name, NameType.ORGANIZATION);
            case PLACE -> as(name, NameType.PLACE);
            case THING -> null;
            default -> name;
        };
    }

    private static FoundName as(FoundName name, NameType type) {
        return new FoundName(name.first(), name.end(), type, name.confidence());
    }

    /// The capitalised noun at the beginning or the end of the name, unless it is all of it.
    private @Nullable LexicalEntry head(int first, int end) {
        for (int i = Math.max(first + 1, end - LONGEST_HEAD); i < end; i++) {
            LexicalEntry last = head(i, end, Trait.STANDS_LAST);
            if (last != null) {
                return last;
            }
        }
        for (int stop = Math.min(end - 1, first + LONGEST_HEAD); stop > first; stop--) {
            LexicalEntry opening = head(first, stop, Trait.STANDS_FIRST);
            if (opening != null) {
                return opening;
            }
        }
        return null;
    }

    private @Nullable LexicalEntry head(int first, int end, Trait stands) {
        for (Hit hit : document.hits().get(first)) {
            LexicalEntry entry = hit.word(Category.NAME_HEAD);
            if (entry != null
                    && hit.end() == end
                    && tokens.isCapitalised(first)
                    && stands(entry, stands)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean stands(LexicalEntry entry, Trait where) {
        return entry.has(where) || entry.has(Trait.STANDS_EITHER);
    }

    /// Whether the tokens name a unit or a language after a country: "US dollars", "bahasa
    /// Indonesia".
    boolean isOfUnit(int first, int end) {
        return isUnit(first - 1, Trait.STANDS_FIRST) || isUnit(end, Trait.STANDS_LAST);
    }

    private boolean isUnit(int token, Trait stands) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        LexicalEntry entry = document.entryAt(token, Category.NAME_HEAD);
        return entry != null && entry.is(NameHead.UNIT) && stands(entry, stands);
    }
}
