package org.variorum.ui.fx;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * Whether a window can be opened here, found out before the toolkit is started: the toolkit itself would only print a
 * stack trace and hang.
 */
public final class DisplayCheck {

    private static final String GTK = "libgtk-3.so.0";
    private static final String X11 = "libX11.so.6";

    private DisplayCheck() {}

    /** What is in the way; empty when nothing is, or on systems where nothing can be. */
    public static Optional<Problem> obstacle(Map<String, String> environment) {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "headless".equalsIgnoreCase(System.getProperty("glass.platform", ""));
        if (!linux || headless) {
            return Optional.empty();
        }
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            return Optional.of(Problem.of("no-display", Severity.ERROR, ""));
        }
        if (!isLoadable(GTK)) {
            return Optional.of(Problem.of("no-gtk", Severity.ERROR, ""));
        }
        return canOpenDisplay() ? Optional.empty() : Optional.of(Problem.of("no-display", Severity.ERROR, display));
    }

    private static boolean isLoadable(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    /** Asks the X library; where it cannot be asked, the toolkit may try. */
    private static boolean canOpenDisplay() {
        FunctionDescriptor open = FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        try {
            return SymbolLookup.libraryLookup(X11, Arena.global())
                    .find("XOpenDisplay")
                    .map(address -> Linker.nativeLinker().downcallHandle(address, open))
                    .map(function -> MethodHandleProxies.asInterfaceInstance(Opener.class, function))
                    .map(opener -> opener.open(MemorySegment.NULL).address() != 0)
                    .orElse(true);
        } catch (IllegalArgumentException missing) {
            return true;
        }
    }

    /** XOpenDisplay of the X library; public because a proxy of it is made. */
    @FunctionalInterface
    public interface Opener {

        /** A connection to the display of that name, the usual one for none; none when it cannot be reached. */
        MemorySegment open(MemorySegment name);
    }
}
