package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever reads the output may go away before its end.
class UnreadOutputTest {
    @Test
    void endsQuietly(@TempDir Path folder) throws Exception {
        Path errors = folder.resolve("errors");
        Process extract = Ran.talking(errors, "extract", "src/main/resources/samples");
        extract.getInputStream().close();
        assertTrue(extract.waitFor(60, TimeUnit.SECONDS));
        assertEquals(ExitStatus.UNREAD, extract.exitValue());
        assertEquals("", Files.readString(errors));
    }
}
