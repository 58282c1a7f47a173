package org.demarche.extract.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.domain.Agreement;
import org.demarche.domain.Organization;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.NoAgreement;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// The names of the world's agreements in a document, and the nouns within them.
final class KnownNames {
    private static final int LONGEST = 4;

    private final Document document;

    KnownNames(Document document) {
        this.document = document;
    }

    /// Whether the noun is one of something else: of a law, of a deal in trade.
    static boolean isNone(LexicalEntry noun) {
        return noun.meaning() instanceof NoAgreement;
    }

    /// The noun within a known name, null if it has none.
    @Nullable Hit nounWithin(Run run) {
        for (int i = run.first(); i < run.end(); i++) {
            Hit hit = document.wordAt(i, Category.AGREEMENT_NOUN);
            LexicalEntry noun = hit == null ? null : hit.word(Category.AGREEMENT_NOUN);
            if (noun != null && !isNone(noun)) {
                return hit;
            }
        }
        return null;
    }

    /// The one that begins there or behind words that join it to what stands before.
    @Nullable Hit behind(int token) {
        int at = token;
        while (at < document.tokens().size()
                && (document.isSmall(at, SmallWord.TARGET)
                        || document.isSmall(at, SmallWord.GENITIVE)
                        || document.isSmall(at, SmallWord.DETERMINER))) {
            at++;
        }
        return at < document.tokens().size() ? at(at) : null;
    }

    /// The longest that begins at the token, null if none does.
    @Nullable Hit at(int token) {
        return document.hits().get(token).stream()
                .filter(h ->
                        h.sense() instanceof Sense.Name(Agreement a, Sense.NameRole role)
                                && role != Sense.NameRole.AMBIGUOUS)
                .max(Comparator.comparingInt(Hit::length))
                .orElse(null);
    }

    /// Whether the name lies within a longer one of an organisation: "Collective Security Treaty
    /// Organization".
    boolean isOfOrganization(AgreementNamingBuilder name) {
        for (int i = Math.max(0, name.first() - LONGEST); i <= name.first(); i++) {
            for (Hit hit : document.hits().get(i)) {
                if (hit.sense() instanceof Sense.Name(Organization o, var role)
                        && hit.end() >= name.end()
                        && hit.length() > name.end() - name.first()) {
                    return true;
                }
            }
        }
        return false;
    }

    static Agreement agreement(Hit hit) {
        return (Agreement) ((Sense.Name) hit.sense()).referent();
    }

    /// Known agreements of which the name may be one that several have.
    List<Agreement> candidates(AgreementNamingBuilder name) {
        List<Agreement> candidates = new ArrayList<>();
        for (int i = name.first(); i < name.end(); i++) {
            for (Hit hit : document.hits().get(i)) {
                if (hit.sense() instanceof Sense.Name(Agreement a, var role)
                        && hit.end() <= name.end()
                        && hit.length() > 1) {
                    candidates.add(a);
                }
            }
        }
        return candidates;
    }
}
