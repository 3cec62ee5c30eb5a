package org.variorum;

/** The program's entry point; starts on the class path, so it is not itself a JavaFX application. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param arguments the command line, without the program's name
     */
    public static void main(String[] arguments) {
        System.out.println("Variorum 0.1.0");
    }
}
