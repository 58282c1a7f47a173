package org.demarche.extract.speakers;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Organization;
import org.demarche.domain.State;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// People who speak together without names for the states or organisation beside them: "the G7
/// leaders", "Finnish officials", "the presidents of Chile and Peru". For one document.
record MemberSpeakers(Document document, Namings namings) {
    /// Those whom the words that begin at the token name, null if they name no such people.
    @Nullable Speaker startingAt(int token) {
        Naming naming = namings.at(token);
        if (naming != null) {
            Hit behind = word(naming.end(), PronounKind.MEMBERS);
            return naming.first() == token && behind != null
                    ? ofMembers(naming, token, behind.end())
                    : null;
        }
        Hit members = word(token, PronounKind.MEMBERS);
        if (members == null) {
            return null;
        }
        int at = members.end();
        at += document.isSmall(at, SmallWord.GENITIVE) ? 1 : 0;
        at += document.isSmall(at, SmallWord.DETERMINER) ? 1 : 0;
        return namings.at(at) == null ? null : ofList(at, token);
    }

    private @Nullable Hit word(int token, PronounKind value) {
        Hit hit =
                token < document.tokens().size() ? document.wordAt(token, Category.PRONOUN) : null;
        return hit != null
                        && hit.word(Category.PRONOUN) instanceof LexicalEntry entry
                        && entry.is(value)
                ? hit
                : null;
    }

    /// Those of all that are named one behind the other: "the leaders of France, Germany and
    /// Poland".
    private @Nullable Speaker ofList(int from, int first) {
        List<Speaker> all = new ArrayList<>();
        int at = from;
        while (at < document.tokens().size()) {
            Naming naming = namings.at(at);
            if (naming != null) {
                Speaker one = ofMembers(naming, first, naming.end());
                if (one == null) {
                    break;
                }
                all.add(one);
                at = naming.end();
            } else if (document.tokens().is(at, ',')
                    || document.isSmall(at, SmallWord.AND)
                    || document.isSmall(at, SmallWord.DETERMINER)) {
                at++;
            } else {
                break;
            }
        }
        return all.isEmpty()
                ? null
                : JointSpeakers.joint(all, document.calibration()).at(first, all.getLast().end());
    }

    private @Nullable Speaker ofMembers(Naming naming, int first, int end) {
        return switch (naming.referent()) {
            case Organization whole when !whole.members().isEmpty() ->
                    new Speaker(whole, null, whole, first, end, List.of(), naming.asSpeaker());
            case State state -> Speaker.of(state).at(first, end);
            case null, default -> null;
        };
    }
}
