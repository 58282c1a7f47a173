package org.demarche.web.management;

import org.demarche.store.StoreException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the owner of a store does with it while a server has it; whoever gets here has given the
/// password. Safe for many threads.
@RestController
final class StoreUpkeep {
    private final HeldStore held;

    StoreUpkeep(HeldStore held) {
        this.held = held;
    }

    /// Gives back the bytes of what was replaced; writers wait meanwhile.
    @PostMapping(ManagementPaths.COMPACT)
    ResponseEntity<String> compact() {
        try {
            return told(200, held.store().compact().toString());
        } catch (StoreException e) {
            return told(503, String.valueOf(e.getMessage()));
        }
    }

    private static ResponseEntity<String> told(int status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                .cacheControl(CacheControl.noStore())
                .body(sentence + "\n");
    }
}
