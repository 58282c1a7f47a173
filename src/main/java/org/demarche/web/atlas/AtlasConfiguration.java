package org.demarche.web.atlas;

import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.ExploreView;
import org.demarche.web.explore.ResultFormat;
import org.demarche.web.findings.Addresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// Two more views of the explorer, and two more formats of its results.
@Configuration(proxyBeanMethods = false)
public class AtlasConfiguration {
    @Bean
    @Order(1)
    ExploreView network(Prefixes prefixes) {
        return new NetworkView(addresses(prefixes), parties(prefixes));
    }

    @Bean
    @Order(2)
    ExploreView map(Prefixes prefixes, Atlas atlas) {
        return new MapView(addresses(prefixes), atlas, MapRegions.bundled(), parties(prefixes));
    }

    @Bean
    Atlas atlas(Prefixes prefixes) {
        return Atlas.bundled(prefixes.base());
    }

    @Bean
    @Order(1)
    ResultFormat gexf(Prefixes prefixes) {
        return new GexfFormat(addresses(prefixes), parties(prefixes));
    }

    @Bean
    @Order(2)
    ResultFormat graphMl(Prefixes prefixes) {
        return new GraphMlFormat(addresses(prefixes), parties(prefixes));
    }

    private static ExploreAddresses addresses(Prefixes prefixes) {
        return new ExploreAddresses(new Addresses(prefixes));
    }

    private static Predicate<Node> parties(Prefixes prefixes) {
        String states = prefixes.base() + "state/";
        String organizations = prefixes.base() + "organization/";
        return node -> node.getURI().startsWith(states) || node.getURI().startsWith(organizations);
    }
}
