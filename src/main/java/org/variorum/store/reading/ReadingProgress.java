package org.variorum.store.reading;

/** How an import tells where it stands, and learns that nobody wants it any more. */
public interface ReadingProgress {

    /** Listens to nothing and is never cancelled. */
    ReadingProgress NONE = new ReadingProgress() {
        @Override
        public void reading(String name, int number, int all) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** A file or page is begun: the {@code number}-th, from 1, of {@code all}. */
    void reading(String name, int number, int all);

    /** Whether to stop; the import then ends with a {@link java.util.concurrent.CancellationException}. */
    boolean cancelled();
}
