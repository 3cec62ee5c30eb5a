package org.variorum.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.variorum.ui.settings.SettingsPanel;

/** The place at the right edge where the settings slide in; the rest of the window stays in use. */
final class SettingsDrawer extends StackPane implements AutoCloseable {

    private final WindowContext context;
    private Optional<SettingsPanel> panel = Optional.empty();

    SettingsDrawer(WindowContext context) {
        this.context = context;
        setPickOnBounds(false);
        setAlignment(Pos.CENTER_RIGHT);
    }

    void toggle() {
        if (!dismiss()) {
            SettingsPanel opened = new SettingsPanel(
                    context.services().settings(), context.commands(), context.text(), this::dismiss);
            opened.setMaxWidth(USE_PREF_SIZE);
            panel = Optional.of(opened);
            getChildren().setAll(opened);
            Optional.ofNullable(opened.lookup(".tab-pane")).ifPresent(Node::requestFocus);
        }
    }

    /** Takes the settings away; tells whether they were there. */
    boolean dismiss() {
        boolean open = panel.isPresent();
        panel.ifPresent(SettingsPanel::close);
        panel = Optional.empty();
        getChildren().clear();
        return open;
    }

    @Override
    public void close() {
        dismiss();
    }
}
