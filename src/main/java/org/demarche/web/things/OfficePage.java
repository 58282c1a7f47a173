package org.demarche.web.things;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.findings.Finding;

/// The page of an office: whose it is, who held it and when, what was said in it.
final class OfficePage implements ThingPage {
    private static final int MOST_CARDS = 8;

    @Override
    public String template() {
        return "office";
    }

    @Override
    public void fill(Thing thing, Reader reader, Map<String, Object> model) {
        Node office = thing.node();
        List<Finding> said =
                reader.ledger().of(office).stream()
                        .filter(one -> office.equals(one.who().office()))
                        .toList();
        StoredFacts facts = reader.facts();
        model.put("count", said.size());
        model.put("span", TimeSpan.of(said, reader.naming()));
        model.put("all", reader.naming().addresses().explore("office", office));
        model.put("of", reader.naming().links(facts.values(thing, Properties.OF)));
        model.put("kinds", reader.naming().links(facts.values(thing, Properties.OFFICE_KIND)));
        model.put("tenures", Tenures.ofOffice(thing, reader));
        model.put("own", reader.cards().of(said.stream().limit(MOST_CARDS).toList()));
    }
}
