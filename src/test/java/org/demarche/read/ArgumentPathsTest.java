package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files whose names are no text in the system's encoding.
class ArgumentPathsTest {
    @TempDir private Path folder;

    /// Makes files by a shell, as Java cannot name them.
    private void make(String names) throws IOException, InterruptedException {
        Process shell =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "for n in " + names + "; do echo text >\"$(printf $n)\"; done")
                        .directory(folder.toFile())
                        .inheritIO()
                        .start();
        assumeTrue(shell.waitFor() == 0, "this file system has none such");
    }

    @Test
    void findsTheFilesThatReadAlikeOneAfterTheOther() throws Exception {
        make("'caf\\351.txt' 'caf\\350.txt' plain.txt");
        String argument = folder.resolve("plain.txt").toString().replace("plain", "caf\uFFFD");
        ArgumentPaths paths = new ArgumentPaths();
        Set<Path> found = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            Path path = paths.of(argument);
            assertEquals("text\n", Files.readString(path));
            found.add(path);
        }
        assertEquals(2, found.size());
        assertEquals(folder.resolve("plain.txt"), paths.of(folder.resolve("plain.txt").toString()));
        Path missing = folder.resolve("no\uFFFD.txt");
        assertEquals(missing, paths.of(missing.toString()));
    }
}
