package org.variorum.ui.shell;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import org.variorum.ui.control.Overlay;
import org.variorum.ui.palette.CommandPalette;
import org.variorum.ui.palette.ShortcutSheet;

/** What can lie over the window: one thing at a time. */
final class WindowLayers implements AutoCloseable {

    private final WindowContext context;
    private final Overlay overlay = new Overlay();

    WindowLayers(WindowContext context) {
        this.context = context;
    }

    Overlay overlay() {
        return overlay;
    }

    void togglePalette() {
        toggle(CommandPalette.class, Pos.TOP_CENTER, () ->
                new CommandPalette(context.commands(), context.text(), overlay::dismiss));
    }

    void toggleShortcuts() {
        toggle(ShortcutSheet.class, Pos.CENTER, () ->
                new ShortcutSheet(context.commands(), context.text(), overlay::dismiss));
    }

    /** Closes what lies over the window; tells whether anything did. */
    boolean dismiss() {
        return overlay.dismiss();
    }

    boolean isOpen() {
        return overlay.isVisible();
    }

    @Override
    public void close() {
        overlay.close();
    }

    private void toggle(Class<? extends Region> kind, Pos place, Supplier<Region> content) {
        if (overlay.shows(kind)) {
            overlay.dismiss();
        } else {
            overlay.open(content.get(), place);
        }
    }
}
