package org.demarche.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// The files that arguments name. A name whose bytes are no text in the system's encoding comes
/// with replacement characters in it; the file is found by how its name reads. For one thread.
final class ArgumentPaths {
    private static final char REPLACEMENT = '\uFFFD';

    /// Files that read alike are taken one after the other.
    private final Set<Path> taken = new HashSet<>();

    /// The path of an argument, whether there is something or not.
    ///
    /// @throws InvalidPathException if no file can have the name
    Path of(String argument) {
        Path path = Path.of(argument);
        if (argument.indexOf(REPLACEMENT) < 0 || Files.exists(path)) {
            return path;
        }
        Path found = path.getRoot();
        for (Path part : path) {
            Path next = found == null ? part : found.resolve(part);
            found = part.toString().indexOf(REPLACEMENT) < 0 ? next : alike(next);
        }
        return found == null ? path : found;
    }

    private Path alike(Path path) {
        Path folder = path.getParent();
        String name = String.valueOf(path.getFileName());
        Path last = path;
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder == null ? Path.of("") : folder)) {
            for (Path file : files) {
                if (String.valueOf(file.getFileName()).equals(name)) {
                    last = file;
                    if (Files.isDirectory(file) || taken.add(file)) {
                        return file;
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Whoever opens it will be told why.
            return path;
        }
        return last;
    }
}
