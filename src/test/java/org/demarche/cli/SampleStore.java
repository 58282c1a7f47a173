package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

/// A store with the sample articles of `demarche demo`.
public final class SampleStore {
    private SampleStore() {}

    /// Makes it in a folder, which another may open then.
    public static Path in(Path folder) {
        Path store = folder.resolve("samples");
        Ran ran = Ran.here("ingest", "--store", store.toString(), "src/main/resources/samples");
        assertEquals(0, ran.status(), ran.err());
        return store;
    }
}
