package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.store.Endpoint;
import org.demarche.store.QuerySource;
import org.demarche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `demarche compact`: gives back the bytes of what was replaced or removed.
@Command(
        name = "compact",
        description =
                "Gives the disk back what was replaced or removed in the store. ingest and servers do so by"
                        + " themselves when it is more than half.",
        mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {
    @Mixin private final StoreOption store = new StoreOption();

    @Mixin private final PasswordOption password = new PasswordOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (QuerySource source = store.writableSource()) {
            String told =
                    switch (source) {
                        case Store open -> open.compact().toString();
                        case Endpoint server -> server.compact(password.value().orElse(""));
                    };
            spec.commandLine().getOut().println(told);
            spec.commandLine().getOut().flush();
        }
        return ExitStatus.DONE;
    }
}
