package org.variorum.app.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.model.problem.Problem;

/** The settings in force; replaced as a whole, and handed to the keeper on every change. */
public final class SettingsModel {

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Optional<Problem> problem;
    private final Optional<Path> folder;

    /** Starts with what is given and forgets all changes at the end. */
    public SettingsModel(Settings initial) {
        settings = new ReadOnlyObjectWrapper<>(initial);
        problem = Optional.empty();
        folder = Optional.empty();
    }

    /** Starts with what the file holds and writes every change to it. */
    public SettingsModel(SettingsFile file) {
        settings = new ReadOnlyObjectWrapper<>(file.read());
        problem = file.trouble();
        folder = Optional.ofNullable(file.path().toAbsolutePath().getParent());
        settings.addListener((property, before, now) -> {
            if (!before.with(now.system()).equals(now)) {
                file.write(now);
            }
        });
    }

    /** What is in force; never null. */
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** What was wrong with the file at the start, when something was. */
    public Optional<Problem> problem() {
        return problem;
    }

    /** Where the program keeps what is the reader's own; empty when nothing is kept. */
    public Optional<Path> folder() {
        return folder;
    }

    /** Replaces the settings. */
    public void set(Settings next) {
        settings.set(next);
    }

    /** Replaces the settings by what the change makes of those in force. */
    public void change(UnaryOperator<Settings> change) {
        set(change.apply(settings.get()));
    }
}
