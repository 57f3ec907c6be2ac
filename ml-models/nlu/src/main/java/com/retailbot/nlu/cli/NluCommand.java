package com.retailbot.nlu.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code retailbot nlu}: the understanding model on tab-separated files, without network or services. */
@Command(
        name = "nlu",
        description = "Understands shoppers' messages: predicts and evaluates on tab-separated files.",
        mixinStandardHelpOptions = true,
        subcommands = {PredictCommand.class, EvaluateCommand.class, TrainCommand.class})
public final class NluCommand {

    private NluCommand() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new NluCommand());
        return commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof UnusableInput unusable) {
                PrintWriter err = command.getErr();
                err.println(unusable.getMessage());
                return CommandLine.ExitCode.USAGE;
            }
            throw exception;
        });
    }
}
