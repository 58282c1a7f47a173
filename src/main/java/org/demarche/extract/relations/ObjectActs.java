package org.demarche.extract.relations;

import java.util.List;
import org.demarche.domain.Act;
import org.demarche.extract.grammar.Divider;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.ActMatrix;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells the acts of verbs by their objects: who sends arms aids, who sends troops moves force. For
/// one document.
final class ObjectActs {
    private static final int REACH = 9;
    private static final String PARTING = ",;:.()\"“”";
    private static final int STOPS =
            (Dividers.GOVERNORS & ~Dividers.mask(SmallWord.GENITIVE, SmallWord.COMPANION))
                    | Dividers.mask(
                            SmallWord.RELATIVE,
                            SmallWord.SUBORDINATOR,
                            SmallWord.BUT,
                            Divider.REPORT,
                            Divider.THAT);

    private final Document document;
    private final Tokens tokens;
    private final Dividers kinds;

    ObjectActs(Document document, Dividers kinds) {
        this.document = document;
        tokens = document.tokens();
        this.kinds = kinds;
    }

    /// An act and where the words of its object end.
    record Found(Act act, int end) {}

    /// The act of a verb by the first fitting object behind it, null if there is none.
    @Nullable Found of(Hit verb, LexicalEntry entry, int limit) {
        List<String> doings = List.of(entry.value().split("\\+"));
        for (int i = verb.end(); i < Math.min(limit, verb.end() + REACH); i++) {
            Hit hit = document.wordAt(i, Category.ACT_OBJECT);
            if (hit != null && hit.word(Category.ACT_OBJECT) instanceof LexicalEntry object) {
                for (String thing : object.value().split("\\+")) {
                    for (String doing : doings) {
                        Act act = ActMatrix.standard().act(doing, thing);
                        if (act != null) {
                            return new Found(act, hit.end());
                        }
                    }
                }
            }
            boolean parts = PARTING.indexOf(tokens.word(i).charAt(0)) >= 0;
            if (parts || kinds.isAny(i, STOPS) && hit == null) {
                return null;
            }
        }
        return null;
    }
}
