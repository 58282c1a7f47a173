package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.demarche.store.Endpoint;
import org.demarche.store.QuerySource;
import org.demarche.store.Store;
import org.demarche.store.backup.BackupFile;
import org.demarche.store.backup.BackupManifest;
import org.demarche.store.backup.BackupWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `demarche backup`: the whole store in one file.
@Command(
        name = "backup",
        description =
                "Writes all that is in the store, articles' texts too, into a zip file of N-Quads with a"
                        + " manifest; from a server's store with its password.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file to write, such as demarche.zip.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--force", description = "Replaces the file that is there.")
    private boolean force;

    @Mixin private final StoreOption store = new StoreOption();

    @Mixin private final PasswordOption password = new PasswordOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (QuerySource source = store.source()) {
            BackupManifest made = new BackupFile(file).write(force, out -> write(source, out));
            spec.commandLine().getOut().println("backed up " + made.told() + " to " + file);
            spec.commandLine().getOut().flush();
        }
        return ExitStatus.DONE;
    }

    private void write(QuerySource source, OutputStream out) throws IOException {
        switch (source) {
            case Store open -> BackupWriter.write(open, Instant.now(), out);
            case Endpoint server -> server.backup(password.value().orElse(""), out);
        }
    }
}
