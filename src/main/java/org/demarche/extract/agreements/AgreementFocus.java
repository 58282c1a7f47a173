package org.demarche.extract.agreements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.State;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.ClauseNaming;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.SmallWord;

/// What brings an agreement into focus at a place of a document, and what keeps it out. For one
/// thread.
final class AgreementFocus {
    private static final double OWN = 2;
    private static final double FOREIGN = 0.5;

    private final Document document;
    private final Cast cast;
    private final AgreementWords words;
    private final Set<Integer> behindClauses = new HashSet<>();
    private final Map<Integer, Set<String>> states = new HashMap<>();

    /// @param clauses all that the document names
    AgreementFocus(Document document, Cast cast, AgreementWords words, List<ClauseNaming> clauses) {
        this.document = document;
        this.cast = cast;
        this.words = words;
        clauses.forEach(c -> behindClauses.add(c.listEnd()));
    }

    /// Whether it is one of many parties, which is often cited.
    static boolean isOfMany(AgreementDraft draft) {
        return draft.known != null && draft.known.parties().isEmpty()
                || switch (draft.kind()) {
                    case CHARTER, CONVENTION, RESOLUTION -> true;
                    default -> false;
                };
    }

    /// Whether an agreement of many is named but as the ground of something: "in line with the UN
    /// Charter", "Article 51 of the UN Charter".
    boolean isCited(AgreementDraft draft, AgreementNaming naming) {
        boolean ofMany = isOfMany(draft);
        int at = naming.first() - 1;
        while (ofMany && at > 0 && document.isSmall(at, SmallWord.DETERMINER)) {
            at--;
        }
        return ofMany
                && (behindClauses.contains(naming.first())
                        || (behindClauses.contains(at)
                                && (document.isSmall(at, SmallWord.GENITIVE)
                                        || document.isSmall(at, SmallWord.SOURCE)))
                        || endsUnder(at));
    }

    private boolean endsUnder(int token) {
        for (int i = Math.max(0, token - 3); i <= token; i++) {
            Hit under = words.phraseAt(i, AgreementPhrase.UNDER);
            if (under != null && under.end() == token + 1) {
                return true;
            }
        }
        return false;
    }

    /// How much it concerns the parties of whom the sentence speaks: more than 1 if they are its
    /// own.
    double concern(AgreementDraft draft, Sentence sentence) {
        Set<String> here = states.computeIfAbsent(sentence.index(), i -> states(sentence));
        Set<String> parties = new HashSet<>(draft.parties.keySet());
        if (draft.known != null) {
            draft.known.parties().forEach(p -> parties.add(p.id()));
        }
        if (here.isEmpty() || parties.isEmpty()) {
            return 1;
        }
        return here.stream().anyMatch(parties::contains) ? OWN : FOREIGN;
    }

    private Set<String> states(Sentence sentence) {
        Set<String> found = new HashSet<>();
        for (Naming naming : cast.namings().within(sentence.run())) {
            if (naming.referent() instanceof State state) {
                found.add(state.id());
            }
        }
        return found;
    }

    /// How likely a bare "Article 5" is one of such an agreement.
    static double articles(AgreementKind kind) {
        return switch (kind) {
            case TREATY, AGREEMENT, CONVENTION, CHARTER, PROTOCOL -> 1;
            case MEMORANDUM, CONTRACT -> 0.7;
            case DECLARATION, COMMUNIQUE, OTHER -> 0.3;
            case RESOLUTION -> 0.05;
        };
    }
}
