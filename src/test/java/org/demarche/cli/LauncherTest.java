package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher with a Java that tells what it was asked for.
class LauncherTest {
    private static final String JAVA =
            "#!/bin/sh\necho \"locale $LC_ALL\"\nfor a; do echo \"$a\"; done\n";

    @TempDir private Path folder;
    private Path clone = Path.of("");

    @BeforeEach
    void build() throws IOException {
        folder = folder.toRealPath();
        clone = Files.createDirectories(folder.resolve("a clone of 2026"));
        Files.createDirectories(clone.resolve("target"));
        Files.copy(
                Path.of("demarche"),
                executable(clone.resolve("demarche")),
                StandardCopyOption.REPLACE_EXISTING);
        executable(clone.resolve("demarche"));
        Files.writeString(clone.resolve("target/demarche.jar"), "");
        Files.writeString(clone.resolve("target/built"), clone + "\n");
        Path jdk = Files.createDirectories(folder.resolve("jdk"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(executable(jdk.resolve("bin/java")), JAVA);
        executable(jdk.resolve("bin/javac"));
    }

    private static Path executable(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, "");
        }
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Run(List<String> out, String err) {}

    private Run run(Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("DEMARCHE_JAVA_OPTIONS");
        assertEquals(0, builder.start().waitFor(), Files.readString(err));
        return new Run(Files.readAllLines(out, StandardCharsets.ISO_8859_1), Files.readString(err));
    }

    @Test
    void runsThroughLinksWithItsArgumentsAsTheyAre() throws Exception {
        Path direct = Files.createSymbolicLink(folder.resolve("direct"), clone.resolve("demarche"));
        Files.createDirectories(folder.resolve("bin"));
        Path link = Files.createSymbolicLink(folder.resolve("bin/demarche"), Path.of("../direct"));
        for (Path launcher : List.of(clone.resolve("demarche"), direct, link)) {
            Run run = run(launcher, "query", "two words", "*", "-p", "");
            assertEquals("locale C.UTF-8", run.out().getFirst());
            assertTrue(run.out().contains(clone + "/target/demarche.jar"), run.toString());
            assertTrue(run.out().contains("-XX:SharedArchiveFile=" + clone + "/target/query.jsa"));
            int end = run.out().size();
            assertEquals(
                    List.of("query", "two words", "*", "-p", ""), run.out().subList(end - 5, end));
            assertEquals("", run.err());
        }
    }

    @Test
    void learnsAnewWhereItWasCopiedTo() throws Exception {
        Files.writeString(clone.resolve("target/built"), "/elsewhere\n");
        Path old = Files.writeString(clone.resolve("target/query.jsa"), "of another place");
        Run first = run(clone.resolve("demarche"), "query");
        assertTrue(first.err().contains("some seconds more"), first.err());
        assertTrue(first.err().contains("ready to run after"), first.err());
        assertFalse(first.err().contains("\u001B"), first.err());
        assertFalse(Files.exists(old));
        assertEquals("", run(clone.resolve("demarche"), "query").err());
    }

    @Test
    void runsWhereNothingMayBeWritten() throws Exception {
        Files.writeString(clone.resolve("target/built"), "/elsewhere\n");
        Path target = clone.resolve("target");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(target), "root may write anywhere");
            Run run = run(clone.resolve("demarche"), "query");
            assertEquals("", run.err());
            assertFalse(String.join(" ", run.out()).contains("Archive"), run.toString());
        } finally {
            executable(target);
        }
    }
}
