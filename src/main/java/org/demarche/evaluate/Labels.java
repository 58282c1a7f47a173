package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Office;
import org.demarche.domain.Organization;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.State;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;

/// The names under which what is found is written down.
final class Labels {
    private static final Pattern OF_STATE = Pattern.compile("^[A-Z]{3}-");

    private Labels() {}

    /// Its usual names, else one other, and the words of its IRI; a state's code is no name.
    static List<String> of(Referent referent) {
        return switch (referent) {
            case State s -> labels(s.names());
            case Organization o -> with(words(o.slug()), labels(o.names()));
            case Person p ->
                    with(words(OF_STATE.matcher(p.slug()).replaceFirst("")), labels(p.names()));
            case Place p -> with(words(p.slug()), labels(p.names()));
            case Office o ->
                    with(words(OF_STATE.matcher(o.slug()).replaceFirst("")), labels(o.names()));
            case Agreement a -> {
                List<String> labels = labels(a.names());
                yield labels.isEmpty() ? List.of(words(a.slug())) : labels;
            }
            case Clause c -> List.of();
            case PartialDate d -> List.of();
        };
    }

    private static List<String> labels(Names names) {
        List<Label> labels =
                names.preferred().isEmpty() && !names.alternate().isEmpty()
                        ? names.alternate().subList(0, 1)
                        : names.preferred();
        return labels.stream().map(Label::text).toList();
    }

    private static List<String> with(String words, List<String> labels) {
        List<String> all = new ArrayList<>(labels);
        all.add(words);
        return all;
    }

    private static String words(String slug) {
        return slug.replace('-', ' ');
    }
}
