package org.demarche.graph.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.demarche.domain.Article;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Tenure;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.WorldProperties;
import org.jspecify.annotations.Nullable;

/// Who holds which office.
final class TenureTriples {
    private final Page page;
    private final NamedIndividuals named;
    private final Descriptions descriptions;
    private final Set<Node> told = new HashSet<>();
    private final @Nullable Node day;

    TenureTriples(Page page, NamedIndividuals named, Descriptions descriptions, Article article) {
        this.page = page;
        this.named = named;
        this.descriptions = descriptions;
        this.day =
                article.published() == null
                        ? null
                        : Literals.date(PartialDate.of(article.published().day()));
    }

    void tell(Tenure tenure) {
        Node node = descriptions.iri("tenure/" + slug(tenure));
        if (told.add(node)) {
            tellFirst(tenure, node);
        }
        page.evidence(node, tenure.passages());
    }

    private void tellFirst(Tenure tenure, Node node) {
        page.add(node, Borrowed.TYPE, Classes.TENURE);
        page.add(node, Borrowed.TYPE, Borrowed.MEMBERSHIP);
        named.add(node, Properties.HOLDER, tenure.holder());
        named.add(node, Properties.OFFICE, tenure.office());
        named.add(node, Properties.OF, tenure.of());
        if (tenure.former()) {
            page.add(node, WorldProperties.FORMER, Literals.TRUE);
        } else if (day != null) {
            page.add(node, Properties.ATTESTED_ON, day);
        }
        page.found(node, tenure.confidence(), List.of());
        label(tenure, node);
    }

    private void label(Tenure tenure, Node node) {
        PageLabels labels = page.labels();
        String office = labels.of(named.of(tenure.office()));
        String of = tenure.of() == null ? "" : labels.of(named.of(tenure.of()));
        page.add(
                labels.make(
                        node,
                        tenure.former() ? WorldProperties.FORMER : Classes.TENURE,
                        Map.of(
                                "holder",
                                labels.of(named.of(tenure.holder())),
                                "office",
                                office,
                                "of",
                                office.contains(of) ? "" : of)));
    }

    /// The office's slug and the person's, without the state or organisation that both begin with.
    static String slug(Tenure tenure) {
        String person = tenure.holder().slug();
        String of = tenure.office().of();
        if (of != null) {
            String prefix = of.substring(of.indexOf('/') + 1) + "-";
            if (person.startsWith(prefix)) {
                person = person.substring(prefix.length());
            }
        }
        return tenure.office().slug() + "-" + person;
    }
}
