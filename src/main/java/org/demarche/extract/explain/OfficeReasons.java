package org.demarche.extract.explain;

import java.util.List;
import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.Tenure;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.KnownPersons;
import org.demarche.extract.offices.Title;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.jspecify.annotations.Nullable;

/// Tells why somebody holds an office, and whose office it is. For one document.
final class OfficeReasons {
    private final Document document;
    private final Cast cast;
    private final KnownPersons known;
    private final KnownLabels labels;
    private final Told told;

    OfficeReasons(Document document, Cast cast, KnownPersons known) {
        this.document = document;
        this.cast = cast;
        this.known = known;
        labels = new KnownLabels(document);
        told = new Told(document.pack().code());
    }

    Explained explained(Tenure tenure) {
        ReasonList reasons = new ReasonList(document);
        for (Span passage : tenure.passages()) {
            Title title = title(passage);
            if (title != null) {
                office(reasons, tenure, title);
            }
        }
        reasons.add(tenure.confidence());
        return new Explained(
                Layer.OFFICES,
                tenure.passages().getFirst(),
                told.of(tenure.holder()) + " as " + told.of(tenure.office()),
                tenure.confidence().share(),
                reasons.all());
    }

    private @Nullable Title title(Span passage) {
        int first = document.tokens().at(passage.begin());
        int end = document.tokens().at(passage.end());
        return cast.titles().all().stream()
                .filter(t -> t.first() >= first && t.end() <= end && t.holder() != null)
                .findFirst()
                .orElse(null);
    }

    private void office(ReasonList reasons, Tenure tenure, Title title) {
        Hit hit = document.wordAt(title.first(), Category.OFFICE);
        if (hit != null) {
            reasons.addRow("office", "", Rule.OFFICE_BESIDE_NAME, hit);
        }
        for (int i = title.first() - 1; i >= 0; i--) {
            Hit modifier = document.wordAt(i, Category.TITLE_MODIFIER);
            if (modifier == null) {
                break;
            }
            reasons.addRow("modifier", "", "", modifier);
        }
        Party of = tenure.of();
        if (of != null) {
            owner(reasons, tenure, of, title);
        }
    }

    private void owner(ReasonList reasons, Tenure tenure, Party of, Title title) {
        String inferred = title.inference();
        if (inferred != null && title.of() != null) {
            reasons.add("of", told.of(of), inferred, null, List.of());
            return;
        }
        if (title.of() != null) {
            int end = Math.max(title.end(), title.last());
            for (Naming naming : cast.namings().within(title.begin(), end)) {
                if (naming.referent() != null && naming.referent().id().equals(of.id())) {
                    reasons.add(
                            "of",
                            told.of(of),
                            Rule.OWNER_BESIDE_OFFICE,
                            document.span(naming.first(), naming.end()),
                            labels.of(of, naming.first(), naming.end()));
                    return;
                }
            }
            reasons.add("of", told.of(of), Rule.OWNER_BESIDE_OFFICE);
            return;
        }
        List<Source.Held> held =
                known.tenures(tenure.holder()).stream()
                        .filter(t -> t.office().kind().equals(title.kind()))
                        .filter(t -> t.of() != null && t.of().id().equals(of.id()))
                        .limit(1)
                        .map(Source.Held::new)
                        .toList();
        reasons.add(
                "of",
                told.of(of),
                held.isEmpty() ? Rule.OWNER_AROUND : Rule.OWNER_KNOWN,
                null,
                held);
    }
}
