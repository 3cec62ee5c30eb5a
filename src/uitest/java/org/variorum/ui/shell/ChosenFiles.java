package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Stands for a person at the dialogs for files: answers with the path that was laid ready; counts the questions. */
final class ChosenFiles implements FileChoice {

    private Optional<Path> ready = Optional.empty();
    private int asked;

    /** Answers with that path from now on. */
    void choose(Path path) {
        ready = Optional.of(path);
    }

    /** Closes the dialogs without an answer from now on. */
    void cancel() {
        ready = Optional.empty();
    }

    int asked() {
        return asked;
    }

    @Override
    public List<Path> articles(Window owner) {
        return answer().stream().toList();
    }

    @Override
    public List<Path> folder(Window owner) {
        return answer().stream().toList();
    }

    @Override
    public Optional<Path> workspace(Window owner, String name) {
        return answer();
    }

    @Override
    public Optional<Path> copy(Window owner) {
        return answer();
    }

    @Override
    public Optional<Path> log(Window owner, String name) {
        return answer();
    }

    private Optional<Path> answer() {
        asked++;
        return ready;
    }
}
