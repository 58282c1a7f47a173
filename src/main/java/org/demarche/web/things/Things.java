package org.demarche.web.things;

import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.findings.Ledgers;
import org.demarche.web.findings.PreferredLabels;
import org.demarche.web.guard.Gate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The pages of individuals and the lists of them.
@Configuration(proxyBeanMethods = false)
@Import({ThingController.class, ListController.class})
public class Things {
    @Bean
    ThingPages thingPages(
            DatasetGraph store,
            Gate gate,
            Ledgers ledgers,
            PreferredLabels labels,
            Prefixes prefixes) {
        return new ThingPages(store, gate, ledgers, labels, prefixes);
    }

    @Bean
    Catalogue catalogue() {
        return new Catalogue();
    }
}
