package org.demarche.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.store.backup.BackupFile;
import org.demarche.store.backup.BackupManifest;
import org.demarche.store.backup.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `demarche restore`: a store out of a backup.
@Command(
        name = "restore",
        description = "Makes a store out of a backup, when it is whole.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What demarche backup wrote.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--force", description = "Replaces the store that is there.")
    private boolean force;

    @Mixin private final StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        BackupManifest made = Restoration.run(new BackupFile(file), store.folder(), force);
        spec.commandLine()
                .getOut()
                .println(
                        "restored %s of %s to %s"
                                .formatted(made.told(), made.date(), store.folder()));
        spec.commandLine().getOut().flush();
        return ExitStatus.DONE;
    }
}
