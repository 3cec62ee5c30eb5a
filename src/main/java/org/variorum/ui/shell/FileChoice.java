package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Asks which files are meant. The dialogs of the system do; tests choose by themselves. */
public interface FileChoice {

    /** Files to read; none when the reader thinks better of it. */
    List<Path> articles(Window owner);

    /** A folder to read; none likewise. */
    List<Path> folder(Window owner);

    /** A file to save the workspace to. */
    Optional<Path> workspace(Window owner, String name);

    /** Another copy of the workspace. */
    Optional<Path> copy(Window owner);

    /** A file for the log of who did what. */
    Optional<Path> log(Window owner, String name);
}
