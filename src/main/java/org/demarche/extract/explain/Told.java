package org.demarche.extract.explain;

import java.util.Collection;
import java.util.stream.Collectors;
import org.demarche.domain.Actor;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Office;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;

/// How things are called where findings are explained: the usual name and the IRI's path, such as
/// `Russia state:RUS`.
///
/// @param language the code of the language in which names are preferred
record Told(String language) {
    String of(Referent referent) {
        String iri = referent.id().replaceFirst("/", ":");
        String name =
                switch (referent) {
                    case Actor actor -> actor.names().in(language);
                    case Office office -> office.names().in(language);
                    case Place place -> place.names().in(language);
                    case Agreement agreement -> agreement.names().in(language);
                    case Clause clause -> "";
                    case PartialDate date -> "";
                };
        if (referent instanceof PartialDate date) {
            return date.toString();
        }
        return name.isEmpty() ? iri : name + " " + iri;
    }

    String of(Collection<? extends Referent> referents) {
        return referents.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
