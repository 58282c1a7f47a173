package org.demarche.extract.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.domain.Actor;
import org.demarche.domain.Agreement;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.nlp.Tokens;

/// Looks up again as which name of the world's data a document's tokens were found.
///
/// @param tokens those of the document
record KnownLabels(Document document, Tokens tokens) {
    KnownLabels(Document document) {
        this(document, document.tokens());
    }

    /// The names that the dictionaries have at exactly these tokens for the thing.
    List<Source> of(Referent referent, int first, int end) {
        List<Source.WorldName> found = new ArrayList<>();
        for (Hit hit : document.hits().get(first)) {
            if (hit.end() == end
                    && hit.sense() instanceof Sense.Name(Referent named, var role)
                    && named.id().equals(referent.id())) {
                labels(named)
                        .filter(l -> isWritten(l.text(), first, end))
                        .map(l -> new Source.WorldName(named, l.text()))
                        .filter(s -> !found.contains(s))
                        .forEach(found::add);
            }
        }
        String words = document.words(document.span(first, end));
        List<Source.WorldName> exact = found.stream().filter(s -> s.label().equals(words)).toList();
        return List.copyOf(exact.isEmpty() ? found : exact);
    }

    private boolean isWritten(String label, int first, int end) {
        Tokens words = Tokens.of(label);
        if (words.size() != end - first) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.lower(i).equals(tokens.lower(first + i))) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Label> labels(Referent referent) {
        Names names =
                switch (referent) {
                    case Actor actor -> actor.names();
                    case Place place -> place.names();
                    case Agreement agreement -> agreement.names();
                    default -> Names.NONE;
                };
        return Stream.of(
                        names.preferred(),
                        names.alternate(),
                        names.demonyms(),
                        names.metonyms(),
                        names.ambiguous())
                .flatMap(List::stream);
    }
}
