package org.demarche.graph.vocabulary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.domain.Act;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.EventKind;
import org.demarche.domain.Form;
import org.demarche.domain.Modality;

/// The ontology's namespace, and the concepts that the domain's enumerations stand for.
///
/// Its classes are in [Classes], its properties in [Properties] and [WorldProperties], terms of
/// others in [Borrowed].
public final class Vocabulary {
    private static final Map<Enum<?>, Node> CONCEPTS = concepts();

    private Vocabulary() {}

    /// The term of the ontology with this name.
    public static Node dem(String name) {
        return NodeFactory.createURI(Prefixes.DEM + name);
    }

    /// The concept of a constant of [Act], [Form], [Modality], [AgreementKind], [AgreementStatus]
    /// or [EventKind]: `IN_FORCE` is `dem:inForce`, acts keep their capitals.
    ///
    /// @throws IllegalArgumentException for a constant of anything else
    public static Node concept(Enum<?> constant) {
        Node concept = CONCEPTS.get(constant);
        if (concept == null) {
            throw new IllegalArgumentException("no concept of the ontology: " + constant);
        }
        return concept;
    }

    private static Map<Enum<?>, Node> concepts() {
        Map<Enum<?>, Node> concepts = new HashMap<>();
        for (Act act : Act.values()) {
            concepts.put(act, dem(act.name()));
        }
        Enum<?>[][] others = {
            Form.values(),
            Modality.values(),
            AgreementKind.values(),
            AgreementStatus.values(),
            EventKind.values()
        };
        for (Enum<?>[] values : others) {
            for (Enum<?> value : values) {
                concepts.put(value, dem(camelCase(value.name())));
            }
        }
        return concepts;
    }

    private static String camelCase(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
