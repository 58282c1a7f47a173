package org.demarche.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.demarche.store.StoreCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `demarche check`: tells what is damaged in the store, and mends what can be.
@Command(
        name = "check",
        description =
                "Reads everything in the store, tells what is damaged, and makes anew what can be: the word index, and"
                        + " indexes of which one is whole. Exit status 1: damage stays.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin private final StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        StoreCheck.CheckOutcome result = StoreCheck.run(store.existing());
        PrintWriter err = spec.commandLine().getErr();
        result.faults().forEach(sentence -> err.println("demarche: " + sentence));
        PrintWriter out = spec.commandLine().getOut();
        result.repairs().forEach(out::println);
        if (result.isWhole()) {
            out.println(result.verdict());
        } else {
            err.println("demarche: " + result.verdict());
        }
        err.flush();
        out.flush();
        return result.isWhole() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
