package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The password of a server, for every command that serves or writes through a server.
final class PasswordOption {
    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "A file with the password for writing at /ds as user demarche (else DEMARCHE_PASSWORD; without one, nobody writes).")
    private @Nullable Path passwordFile;

    /// @throws UsageException when the file cannot be read or is empty
    Optional<String> value() {
        if (passwordFile == null) {
            return Optional.ofNullable(System.getenv("DEMARCHE_PASSWORD"))
                    .filter(word -> !word.isBlank());
        }
        try {
            String word = Files.readString(passwordFile).strip();
            if (word.isEmpty()) {
                throw new UsageException(
                        "The password file "
                                + passwordFile
                                + " is empty: write the password in it.");
            }
            return Optional.of(word);
        } catch (IOException e) {
            throw new UsageException(
                    "The password file "
                            + passwordFile
                            + " cannot be read: check its name and rights.");
        }
    }
}
