package org.demarche.extract.grammar;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;

/// Tells small words that can stand with a noun to tell it nearer from those that open something
/// else.
public final class NounModifiers {
    private static final Set<Category> NOMINAL =
            EnumSet.of(
                    Category.GIVEN_NAME,
                    Category.INSTITUTION,
                    Category.TOPIC,
                    Category.AGREEMENT_NOUN,
                    Category.EVENT,
                    Category.OFFICE,
                    Category.HONORIFIC,
                    Category.ACT_OBJECT,
                    Category.NAME_HEAD);

    private NounModifiers() {}

    /// Whether no dictionary takes what begins at the token for anything but a noun or adjective.
    public static boolean isNominal(Document document, int token) {
        for (Hit hit : document.hits().get(token)) {
            if (hit.sense() instanceof Sense.Word(LexicalEntry entry)
                    && !NOMINAL.contains(entry.category())
                    && !(entry.category() == Category.ACT && entry.has(Trait.VOICE_NOUN))) {
                return false;
            }
        }
        return true;
    }
}
