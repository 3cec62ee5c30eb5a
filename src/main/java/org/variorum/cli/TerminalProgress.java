package org.variorum.cli;

import org.variorum.app.task.JobProgress;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;

/** Draws progress on one line of standard error, over and over; draws nothing where no person reads it. */
final class TerminalProgress implements JobProgress {

    private static final int WIDTH = 60;

    private final Terminal terminal;
    private final Wording wording;
    private String shown = "";

    TerminalProgress(Terminal terminal, Wording wording) {
        this.terminal = terminal;
        this.wording = wording;
    }

    @Override
    public synchronized void report(Phrase step, double fraction) {
        String share = fraction < 0 ? "" : " " + Math.round(fraction * 100) + " %";
        String line = wording.say(step) + share;
        if (terminal.errIsTerminal() && !line.equals(shown)) {
            shown = line;
            terminal.err().print("\r" + padded(line));
            terminal.err().flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    /** Leaves an empty line for what comes next. */
    synchronized void clear() {
        if (!shown.isEmpty()) {
            shown = "";
            terminal.err().print("\r" + padded("") + "\r");
            terminal.err().flush();
        }
    }

    private static String padded(String line) {
        return line.length() < WIDTH ? line + " ".repeat(WIDTH - line.length()) : line.substring(0, WIDTH);
    }
}
