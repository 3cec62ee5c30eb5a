package org.variorum.store.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A running program, as far as another one can tell it.
 *
 * @param host the computer
 * @param pid its process there
 */
record Owner(String host, long pid) {

    private static final String HOST = hostName();

    /** This program. */
    static Owner here() {
        return new Owner(HOST, ProcessHandle.current().pid());
    }

    /**
     * Whether it may still be running: on another computer nobody can tell, here its process tells. A process of that
     * number that began later is another program.
     *
     * @param since when the owner left its name
     */
    boolean mayBeRunning(Instant since) {
        if (!host.equals(HOST)) {
            return true;
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().startInstant().map(start -> !start.isAfter(since)).orElse(true))
                .orElse(false);
    }

    private static String hostName() {
        return Optional.ofNullable(System.getenv("COMPUTERNAME"))
                .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                .orElseGet(Owner::ofSystem);
    }

    /** Where the system does not tell the computer's name without asking the network, the user's stands for it. */
    private static String ofSystem() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException elsewhere) {
            return System.getProperty("user.name", "");
        }
    }
}
