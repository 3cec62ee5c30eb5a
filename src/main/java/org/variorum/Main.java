package org.variorum;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program's entry point; starts on the class path, so it is not itself a JavaFX application. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param arguments the command line, without the program's name
     */
    public static void main(String[] arguments) {
        CommandSpec program = CommandSpec.create().name("variorum").mixinStandardHelpOptions(true);
        System.exit(new CommandLine(program.version("Variorum 0.1.0")).execute(arguments));
    }
}
