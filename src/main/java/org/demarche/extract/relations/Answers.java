package org.demarche.extract.relations;

import org.demarche.domain.Act;
import org.demarche.domain.Party;
import org.demarche.domain.Relation;
import org.demarche.domain.Span;
import org.jspecify.annotations.Nullable;

/// Finds whom an act means that names nobody: "denied the accusation" those who accused, "sent
/// rescuers, too" whom others help.
///
/// @param book what was found before
record Answers(RelationBook book) {
    private static final int REACH = 600;
    private static final int NEAR = 4;

    /// Whether an act can be an answer.
    static boolean isAnswer(Act act) {
        return act == Act.REJECT || act == Act.PROTEST || act == Act.AID;
    }

    /// Whether a verb answers what the words behind it name, or needs no object.
    static boolean isAnswer(Predicate verb, @Nullable Predicate next) {
        boolean named =
                next != null
                        && !next.isVerb()
                        && next.first() - verb.end() <= NEAR
                        && isSpoken(next.act());
        return isAnswer(verb.act()) && (named || verb.act() != Act.REJECT);
    }

    private static boolean isSpoken(Act act) {
        return act == Act.ACCUSE || act == Act.REQUEST || act == Act.THREATEN;
    }

    /// The party that last did to the source what such an act answers, or that was last helped;
    /// null if there is none.
    @Nullable Party to(Party source, Act act, Span passage) {
        for (Relation relation : book.all().reversed()) {
            int distance = passage.begin() - relation.passage().end();
            if (distance < 0 || distance > REACH) {
                continue;
            }
            if (act == Act.AID && relation.act() == Act.AID) {
                return relation.target();
            }
            if (relation.target().id().equals(source.id()) && isAnswered(relation.act(), act)) {
                return relation.source();
            }
        }
        return null;
    }

    private static boolean isAnswered(Act act, Act by) {
        return switch (act) {
            case ACCUSE, REQUEST -> by == Act.REJECT;
            case THREATEN, SANCTION, COERCE, MOBILIZE, ASSAULT -> by != Act.AID;
            default -> false;
        };
    }
}
