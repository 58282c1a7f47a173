package org.demarche.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.demarche.store.StoreException;

/// A file that is either written whole or stays as it was.
public final class WholeFile {
    private WholeFile() {}

    /// What writes into the stream it is given.
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /// @throws StoreException when the file's folder is not there or cannot be written
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
            throw new StoreException(
                    "The file "
                            + file
                            + " cannot be written: name a file in a folder that is there.");
        }
        Path draft =
                folder.resolve(
                        ".%s.%d.part"
                                .formatted(target.getFileName(), ProcessHandle.current().pid()));
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                content.to(out);
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(
                    draft,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
