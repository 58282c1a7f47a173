package org.demarche.extract.relations;

import java.util.List;
import org.demarche.domain.Act;
import org.demarche.extract.grammar.WordKinds;
import org.demarche.extract.grammar.WordKinds.Kind;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells the acts of verbs by their objects: who sends arms aids, who sends troops moves force. For
/// one document.
final class ObjectActs {
    private static final int REACH = 9;
    private static final String PARTING = ",;:.()\"“”";
    private static final int STOPS =
            (WordKinds.GOVERNORS & ~WordKinds.mask(Kind.GENITIVE, Kind.COMPANION))
                    | WordKinds.mask(
                            Kind.RELATIVE, Kind.SUBORDINATOR, Kind.BUT, Kind.REPORT, Kind.THAT);

    private final Document document;
    private final Tokens tokens;
    private final WordKinds kinds;

    ObjectActs(Document document, WordKinds kinds) {
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
                        Act act = act(doing, thing);
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

    private static @Nullable Act act(String doing, String thing) {
        return switch (doing) {
            case "give" -> ofGiving(thing);
            case "send" -> ofSending(thing);
            case "fire" -> thing.equals("arms") ? Act.ASSAULT : null;
            case "halt" -> ofHalting(thing);
            case "move" -> isForce(thing) ? Act.MOBILIZE : null;
            case "pull" ->
                    switch (thing) {
                        case "troops" -> Act.RETREAT;
                        case "envoy" -> Act.SANCTION;
                        default -> null;
                    };
            case "lift" -> thing.equals("curbs") ? Act.CONCEDE : null;
            case "impose" -> thing.equals("curbs") ? Act.SANCTION : null;
            case "restore" ->
                    switch (thing) {
                        case "ties" -> Act.AGREE;
                        case "talks" -> Act.CONSULT;
                        default -> null;
                    };
            case "summon" -> thing.equals("envoy") ? Act.PROTEST : null;
            case "expel" ->
                    switch (thing) {
                        case "envoy" -> Act.SANCTION;
                        case "craft" -> Act.COERCE;
                        default -> null;
                    };
            case "free" -> thing.equals("captives") ? Act.CONCEDE : null;
            default -> null;
        };
    }

    private static @Nullable Act ofGiving(String thing) {
        return switch (thing) {
            case "arms", "gear", "goods", "money" -> Act.AID;
            case "captives" -> Act.CONCEDE;
            case "note" -> Act.PROTEST;
            default -> null;
        };
    }

    private static @Nullable Act ofSending(String thing) {
        return switch (thing) {
            case "arms", "goods", "money" -> Act.AID;
            case "troops" -> Act.MOBILIZE;
            case "envoy" -> Act.CONSULT;
            case "note" -> Act.PROTEST;
            default -> null;
        };
    }

    private static @Nullable Act ofHalting(String thing) {
        return switch (thing) {
            case "trade", "goods", "money", "ties" -> Act.SANCTION;
            case "talks" -> Act.REJECT;
            default -> null;
        };
    }

    private static boolean isForce(String thing) {
        return thing.equals("troops") || thing.equals("gear") || thing.equals("arms");
    }
}
