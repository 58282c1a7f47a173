package org.demarche.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalLong;
import org.demarche.read.fetch.WebAddress;

/// How many bytes the files of some inputs have in all. For one thread.
final class InputSizes {
    private long total;

    private InputSizes() {}

    /// How many bytes there are, empty if an input does not tell before it is read.
    static OptionalLong total(List<String> arguments) {
        var sizes = new InputSizes();
        var paths = new ArgumentPaths();
        for (String argument : arguments) {
            if (argument.equals(InputNames.STANDARD_INPUT) || WebAddress.isOne(argument)) {
                return OptionalLong.empty();
            }
            try {
                Path path = paths.of(argument).toRealPath();
                if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
                    return OptionalLong.empty();
                }
                Files.walkFileTree(path, sizes.visitor(path));
            } catch (IOException | InvalidPathException e) {
                // It has no bytes to be read, and whoever reads it will be told why.
                continue;
            }
        }
        return OptionalLong.of(sizes.total);
    }

    private FileVisitor<Path> visitor(Path root) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(root) || InputNames.isWanted(folder)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                    throws IOException {
                if (file.equals(root) || InputNames.isWanted(file)) {
                    total += attributes.isSymbolicLink() ? linked(file) : attributes.size();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException fault) {
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static long linked(Path link) throws IOException {
        return Files.isRegularFile(link) ? Files.size(link) : 0;
    }
}
