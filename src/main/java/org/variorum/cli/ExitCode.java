package org.variorum.cli;

/** What the program tells the shell that started it. */
final class ExitCode {

    /** All was done. */
    static final int DONE = 0;

    /** Some articles, or some sets of them, could not be read; the rest was compared. */
    static final int PARTLY = 1;

    /** The arguments cannot be used, or there is nothing to compare, or the result could not be written. */
    static final int NOTHING = 2;

    private ExitCode() {}
}
