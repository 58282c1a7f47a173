package org.demarche.web.management;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether the server is well, in the words of Spring Boot's Actuator: `UP` when the store can be
/// read. Safe for many threads.
@RestController
final class HealthPage {
    private static final Logger LOG = LoggerFactory.getLogger(HealthPage.class);

    private final DatasetGraph store;

    HealthPage(DatasetGraph store) {
        this.store = store;
    }

    @GetMapping(path = ManagementPaths.HEALTH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> health() {
        boolean well = canBeRead();
        return ResponseEntity.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(Map.of("status", well ? "UP" : "DOWN"));
    }

    private boolean canBeRead() {
        try {
            // An empty store is well, too.
            boolean _ =
                    Txn.calculateRead(
                            store,
                            () -> store.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).hasNext());
            return true;
        } catch (RuntimeException e) {
            LOG.error("The store cannot be read.", e);
            return false;
        }
    }
}
