package org.demarche.web.things;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Properties;

/// An office of a state or an organisation, with who held it.
///
/// @param holders the latest first
/// @param count of what was said in it
/// @param all leads to that
public record OfficeRow(PageLink office, List<TenureRow> holders, int count, String all) {
    private static final int MOST_HOLDERS = 3;

    private static final Comparator<OfficeRow> ORDER =
            Comparator.comparingInt((OfficeRow row) -> -row.count())
                    .thenComparingInt(row -> -row.holders().size())
                    .thenComparing(row -> row.office().text());

    /// Those in which most was said first, those of which nobody is known left out.
    static List<OfficeRow> of(Thing party, Reader reader) {
        StoredFacts facts = reader.facts();
        return facts.pointing(Properties.OF, party)
                .map(quad -> quad.getSubject())
                .distinct()
                .filter(one -> facts.isA(facts.thing(one), Classes.OFFICE))
                .map(office -> row(office, reader))
                .filter(row -> !row.holders().isEmpty() || row.count() > 0)
                .sorted(ORDER)
                .toList();
    }

    private static OfficeRow row(Node office, Reader reader) {
        int said =
                (int)
                        reader.ledger().of(office).stream()
                                .filter(one -> office.equals(one.who().office()))
                                .count();
        return new OfficeRow(
                reader.naming().link(office),
                Tenures.ofOffice(reader.facts().thing(office), reader).stream()
                        .limit(MOST_HOLDERS)
                        .toList(),
                said,
                reader.naming().addresses().explore("office", office));
    }
}
