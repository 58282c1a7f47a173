package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.store.Store;
import org.demarche.web.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `demarche serve`: the SPARQL endpoint and the pages, until it is stopped.
@Command(
        name = "serve",
        description =
                "Serves the store: a SPARQL endpoint and pages to look at. Whoever reaches them sees all"
                        + " that the store holds, articles' texts too (ingest --no-keep-text).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin private final StoreOption store = new StoreOption();

    @Mixin private final ServingOptions options = new ServingOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.settings();
        return Serving.run(() -> open(settings), settings, spec.commandLine().getOut());
    }

    /// Who may write may begin with nothing.
    private Store open(Settings settings) {
        Store open =
                settings.password().isPresent()
                        ? Store.openQuickly(store.folder())
                        : store.openQuickly();
        KnownWorld.refresh(open, store.folder());
        return open;
    }
}
