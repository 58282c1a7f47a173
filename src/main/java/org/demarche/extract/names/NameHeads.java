package org.demarche.extract.names;

import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
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
        Run run = new Run(name.first(), name.end());
        LexicalEntry whole = head(run, Trait.STANDS_EITHER);
        if (whole != null && whole.is(NameHead.THING)
                || name.type() != NameType.PLACE && isOfThing(name.first() - 1)) {
            return null;
        }
        LexicalEntry head = head(run);
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

    /// Whether an abbreviation right before the name tells that it is a thing's: "USS", "KRI".
    private boolean isOfThing(int before) {
        LexicalEntry head =
                before < 0 || !tokens.isAllCapitals(before)
                        ? null
                        : head(new Run(before, before + 1), Trait.STANDS_FIRST);
        return head != null && head.is(NameHead.THING);
    }

    private static FoundName as(FoundName name, NameType type) {
        return new FoundName(name.first(), name.end(), type, name.confidence());
    }

    /// The capitalised noun at the beginning or the end of the name, unless it is all of it.
    private @Nullable LexicalEntry head(Run name) {
        for (int i = Math.max(name.first() + 1, name.end() - LONGEST_HEAD); i < name.end(); i++) {
            LexicalEntry last = head(new Run(i, name.end()), Trait.STANDS_LAST);
            if (last != null) {
                return last;
            }
        }
        int stop = Math.min(name.end() - 1, name.first() + LONGEST_HEAD);
        for (int end = stop; end > name.first(); end--) {
            LexicalEntry opening = head(new Run(name.first(), end), Trait.STANDS_FIRST);
            if (opening != null) {
                return opening;
            }
        }
        return null;
    }

    private @Nullable LexicalEntry head(Run run, Trait stands) {
        for (Hit hit : document.hits().get(run.first())) {
            LexicalEntry entry = hit.word(Category.NAME_HEAD);
            if (entry != null
                    && hit.run().equals(run)
                    && tokens.isCapitalised(run.first())
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
    boolean isOfUnit(Run run) {
        return isUnit(run.first() - 1, Trait.STANDS_FIRST) || isUnit(run.end(), Trait.STANDS_LAST);
    }

    private boolean isUnit(int token, Trait stands) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        LexicalEntry entry = document.entryAt(token, Category.NAME_HEAD);
        return entry != null && entry.is(NameHead.UNIT) && stands(entry, stands);
    }
}
