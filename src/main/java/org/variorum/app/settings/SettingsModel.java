package org.variorum.app.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings in force; replaced as a whole, and handed to the keeper on every change. */
public final class SettingsModel {

    private final ReadOnlyObjectWrapper<Settings> settings;

    /** Starts with what is given and forgets all changes at the end. */
    public SettingsModel(Settings initial) {
        settings = new ReadOnlyObjectWrapper<>(initial);
    }

    /** Starts with what the file holds and writes every change to it. */
    public SettingsModel(SettingsFile file) {
        this(file.read());
        settings.addListener((property, before, now) -> file.write(now));
    }

    /** What is in force; never null. */
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** Replaces the settings. */
    public void set(Settings next) {
        settings.set(next);
    }
}
