package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.read.content.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What folders have in them that is no file with an article.
class InputNamesTest {
    @TempDir private Path folder;

    private List<String> told(String... arguments) throws IOException {
        List<String> told = new ArrayList<>();
        try (Inputs inputs = new Inputs(List.of(arguments), InputStream.nullInputStream())) {
            inputs.forEachRemaining(raw ->
                    told.add(
                            (raw instanceof Raw.Unreadable(var fault)
                                            ? fault.message()
                                            : raw.name())
                                    .replace(folder.toString(), "F")));
        }
        return told;
    }

    @Test
    void anEmptyFolderIsTold() throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        Files.writeString(folder.resolve(".hidden"), "The minister said so.");
        assertEquals(
                List.of("F has no files in it; name a folder with articles"),
                told(folder.toString()));
    }

    @Test
    void aSocketALoopAndALostLinkAreToldAndTheRestIsRead() throws IOException {
        Path socket = folder.resolve("b.sock");
        Files.createSymbolicLink(folder.resolve("c"), Path.of("c"));
        Files.createSymbolicLink(folder.resolve("d"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("e"), folder);
        Files.writeString(folder.resolve("a.txt"), "The minister said so.");
        Files.createSymbolicLink(folder.resolve("z.txt"), Path.of("a.txt"));
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertEquals(
                    List.of(
                            "F/a.txt",
                            "F/b.sock is a pipe, a device or a socket, not a file; name it by"
                                    + " itself to have it read",
                            "F/c is a link that leads to itself; name what it should lead to",
                            "F/d does not exist; check the path",
                            "F/z.txt"),
                    told(folder.toString()));
        }
    }

    @Test
    void aFolderOfManyFilesIsWalkedInOrder() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            Files.createFile(folder.resolve("%05d.txt".formatted(1_999 - i)));
        }
        List<String> told = told(folder.toString());
        assertEquals(2_000, told.size());
        assertTrue(told.getFirst().startsWith("F/00000.txt is empty"), told.getFirst());
        assertEquals(told.stream().sorted().toList(), told);
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
    void aFaultOfTheProgramCostsOneInput(Class<? extends Throwable> fault) throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "The minister said so.");
        InputStream faulty =
                new InputStream() {
                    @Override
                    public int read() {
                        if (fault == StackOverflowError.class) {
                            throw new StackOverflowError();
                        }
                        throw new IllegalStateException("here");
                    }
                };
        List<String> told = new ArrayList<>();
        try (Inputs inputs = new Inputs(List.of("-", article.toString()), faulty)) {
            inputs.forEachRemaining(raw -> told.add(raw.name()));
        }
        assertEquals(List.of("standard input", article.toString()), told);
    }
}
