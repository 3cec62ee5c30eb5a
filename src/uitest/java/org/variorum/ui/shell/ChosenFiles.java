package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Stands for a person at the dialogs for files: answers with the path that was laid ready; remembers the questions. */
final class ChosenFiles implements FileChoice {

    private Optional<Path> ready = Optional.empty();
    private final List<String> questions = new ArrayList<>();

    /** Answers with that path from now on. */
    void choose(Path path) {
        ready = Optional.of(path);
    }

    /** Closes the dialogs without an answer from now on. */
    void cancel() {
        ready = Optional.empty();
    }

    int asked() {
        return questions.size();
    }

    /** What was asked for, the first first. */
    List<String> questions() {
        return List.copyOf(questions);
    }

    @Override
    public List<Path> articles(Window owner) {
        return answer("articles").stream().toList();
    }

    @Override
    public List<Path> folder(Window owner) {
        return answer("folder").stream().toList();
    }

    @Override
    public Optional<Path> workspace(Window owner, String name) {
        return answer("workspace");
    }

    @Override
    public Optional<Path> copy(Window owner) {
        return answer("copy");
    }

    @Override
    public Optional<Path> log(Window owner, String name) {
        return answer("log");
    }

    private Optional<Path> answer(String question) {
        questions.add(question);
        return ready;
    }
}
