package org.variorum;

import java.util.logging.LogManager;
import org.variorum.cli.CommandLineProgram;
import org.variorum.cli.Terminal;

/** The program's entry point; starts on the class path, so it is not itself a JavaFX application. */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the process with its exit code. What libraries log is for nobody here and stays unsaid.
     *
     * @param arguments the command line, without the program's name
     */
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        System.exit(run(new CommandLineProgram(Assembly.services(), Terminal.ofProcess()), arguments));
    }

    /** Not even an error of the virtual machine ends in a stack trace on the user's screen. */
    private static int run(CommandLineProgram program, String[] arguments) {
        try {
            return program.run(arguments);
        } catch (Throwable fault) {
            return program.failed(fault);
        }
    }
}
