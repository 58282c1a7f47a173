package org.demarche.cli;

import java.io.PrintWriter;
import org.demarche.cli.reading.StandardOutput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/// `demarche`: the commands by name, and what it says when one of them fails.
@Command(
        name = "demarche",
        description =
                "Reads news and keeps who said what, for whom, to whom and under which agreement.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ExtractCommand.class,
            IngestCommand.class,
            WatchCommand.class,
            QueryCommand.class,
            ExplainCommand.class,
            ListCommand.class,
            StatsCommand.class,
            ExportCommand.class,
            RemoveCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CompactCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            HelpCommand.class,
        })
public final class DemarcheCommand {
    private DemarcheCommand() {}

    /// Runs a command.
    ///
    /// @return the exit status
    public static int run(String... arguments) {
        return tellingFaults(asked(arguments.length == 0 ? "" : arguments[0])).execute(arguments);
    }

    /// With the command of the name alone, as to set up all takes a quarter of the start; with all
    /// if there is none of the name.
    private static CommandLine asked(String name) {
        Command all = DemarcheCommand.class.getAnnotation(Command.class);
        for (Class<?> type : all.subcommands()) {
            if (type != HelpCommand.class
                    && type.getAnnotation(Command.class).name().equals(name)) {
                return new CommandLine(CommandSpec.create().name(all.name())).addSubcommand(type);
            }
        }
        return new CommandLine(new DemarcheCommand());
    }

    /// The command line, whose streams a caller may redirect.
    static CommandLine commandLine() {
        return tellingFaults(new CommandLine(new DemarcheCommand()));
    }

    private static CommandLine tellingFaults(CommandLine commands) {
        var version = new Version();
        commands.getCommandSpec().versionProvider(version);
        commands.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(version));
        return commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(
                        (failure, command, _) -> tell(failure, command.getErr()));
    }

    /// One sentence, never a stack trace.
    private static int tell(Exception failure, PrintWriter err) {
        if (isUnread(failure)) {
            return ExitStatus.UNREAD;
        }
        String sentence = sentence(failure);
        err.println("demarche: " + sentence);
        err.flush();
        return failure instanceof UsageException ? ExitStatus.WRONG_USAGE : ExitStatus.FAILED;
    }

    private static boolean isUnread(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof StandardOutput.ClosedException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private static String sentence(Throwable failure) {
        Throwable told = failure;
        // Who wraps others without words of its own says what they say.
        while (told.getCause() != null && told.getCause().toString().equals(told.getMessage())) {
            told = told.getCause();
        }
        String message = told.getMessage();
        if (message == null || message.isBlank()) {
            return "failed with " + told.getClass().getSimpleName() + ".";
        }
        return message.lines().findFirst().orElse(message);
    }
}
