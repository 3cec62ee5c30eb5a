package org.variorum.cli;

import java.io.Console;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the program's words go.
 *
 * @param out results
 * @param err problems and progress
 * @param outIsTerminal whether a person reads the results as they come, so that they may be coloured
 * @param errIsTerminal whether a person reads the problems as they come, so that progress may be drawn
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal) {

    private static final String DESCRIPTORS = "/proc/self/fd/";

    /** The streams of this process. What goes to a file or a pipe is UTF-8, whatever the system's locale. */
    public static Terminal ofProcess() {
        boolean outIsTerminal = isTerminal(1);
        boolean errIsTerminal = isTerminal(2);
        return new Terminal(
                writer(FileDescriptor.out, outIsTerminal), writer(FileDescriptor.err, errIsTerminal), outIsTerminal,
                errIsTerminal);
    }

    private static PrintWriter writer(FileDescriptor descriptor, boolean terminal) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        Charset charset = terminal && windows
                ? Optional.ofNullable(System.console()).map(Console::charset).orElse(StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8;
        return new PrintWriter(new FileOutputStream(descriptor), true, charset);
    }

    private static boolean isTerminal(int descriptor) {
        Path link = Path.of(DESCRIPTORS + descriptor);
        try {
            if (Files.isSymbolicLink(link)) {
                String device = Files.readSymbolicLink(link).toString();
                return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
            }
        } catch (IOException unknown) {
            return false;
        }
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }
}
