package org.variorum.app.saving;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.variorum.store.workspace.Journals.LeftBehind;

/**
 * Work that was never saved because the program ended first.
 *
 * @param left what is on the disk
 */
public record Recovery(LeftBehind left) {

    /** What the workspace was called. */
    public String title() {
        return left.title();
    }

    /** Where it lies; tells it from others. */
    public Path place() {
        return left.lines();
    }

    /** The file it was opened from or saved to last. */
    public Optional<Path> file() {
        return left.file();
    }

    /** When the last thing was done in it. */
    public Instant since() {
        return left.since();
    }

    /** How many acts were never saved. */
    public int acts() {
        return left.unsaved();
    }
}
