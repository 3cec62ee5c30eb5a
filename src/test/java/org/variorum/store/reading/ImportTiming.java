package org.variorum.store.reading;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints how fast files are imported, on the clock and by the processor time of the thread that reads them: the first
 * import of the process, and the fastest of those after it.
 *
 * <p>Arguments: the files and folders, read in one import as the program reads them.
 */
final class ImportTiming {

    private static final int WARM = 5;
    private static final double NANOS = 1e9;

    private ImportTiming() {}

    public static void main(String[] arguments) {
        List<Path> inputs = Stream.of(arguments).map(Path::of).toList();
        Cost cold = measured(inputs);
        System.out.println("cold: " + cold);
        double clock = Double.MAX_VALUE;
        double processor = Double.MAX_VALUE;
        for (int run = 0; run < WARM; run++) {
            Cost warm = measured(inputs);
            clock = Math.min(clock, warm.clock());
            processor = Math.min(processor, warm.processor());
        }
        System.out.println("warm, fastest of " + WARM + ": " + new Cost(cold.articles(), clock, processor));
    }

    private static Cost measured(List<Path> inputs) {
        long start = System.nanoTime();
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int articles = new ArticleImporter().importFrom(inputs).articles().size();
        return new Cost(articles, (System.nanoTime() - start) / NANOS,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / NANOS);
    }

    /**
     * What one import took.
     *
     * @param articles how many articles came out of it
     * @param clock seconds on the clock
     * @param processor seconds of the importing thread's own work
     */
    private record Cost(int articles, double clock, double processor) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%d articles, by the clock %.2f s (%.0f/s), by processor time %.2f s (%.0f/s)",
                    articles, clock, articles / clock, processor, articles / processor);
        }
    }
}
