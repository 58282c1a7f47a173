package org.demarche.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Organization;
import org.demarche.domain.Referent;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Document;
import org.demarche.nlp.NameType;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Short names in brackets: "Badan Keamanan Laut (Bakamla)", "Joko Widodo (Jokowi)" name the same
/// thing, here and later.
final class ShortNames {
    private static final int LONGEST = 3;

    private final Document document;
    private final Tokens tokens;

    ShortNames(Document document) {
        this.document = document;
        tokens = document.tokens();
    }

    /// The namings, the short ones as what the long ones before them name.
    List<Naming> resolved(List<Naming> namings) {
        Map<String, Naming> shortForms = new HashMap<>();
        Map<String, Naming> persons = new HashMap<>();
        for (int i = 0; i + 1 < namings.size(); i++) {
            Naming name = namings.get(i);
            Naming next = namings.get(i + 1);
            if (!isInBrackets(name, next)) {
                continue;
            }
            if (name.isPerson()) {
                if (!tokens.isAllCapitals(next.first())) {
                    persons.put(words(next), name);
                }
            } else if (name.referent() != null) {
                shortForms.putIfAbsent(words(next), name);
            }
        }
        List<Naming> all = new ArrayList<>(namings);
        all.replaceAll(n -> n.isKnown() ? n : resolved(n, shortForms, persons));
        return all;
    }

    private Naming resolved(
            Naming naming, Map<String, Naming> shortForms, Map<String, Naming> persons) {
        if (persons.containsKey(words(naming))) {
            return as(naming, NameType.PERSON, null, naming.why());
        }
        Naming whole = shortForms.get(words(naming));
        return whole == null
                ? naming
                : as(
                        naming,
                        whole.referent() instanceof Organization
                                ? NameType.ORGANIZATION
                                : NameType.PLACE,
                        whole.referent(),
                        Why.by(Rule.SHORT_FORM, document.span(whole.run())));
    }

    private static Naming as(Naming naming, NameType type, @Nullable Referent referent, Why why) {
        return new Naming(
                naming.run(),
                type,
                referent,
                naming.role(),
                why,
                List.of(),
                naming.confidence(),
                naming.isKnown());
    }

    /// Whether the next name stands in brackets of its own behind the name.
    private boolean isInBrackets(Naming name, Naming next) {
        return next.run().equals(document.brackets().from(name.end()))
                && next.run().length() <= LONGEST
                && !(next.referent() instanceof State)
                && !next.isKnown();
    }

    private String words(Naming naming) {
        return document.words(naming.run());
    }
}
