package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.variorum.app.settings.ThemeChoice;

/**
 * A picture of the window to be drawn without a display.
 *
 * @param file the PNG file to write
 * @param width in pixels
 * @param height in pixels
 * @param theme the colours
 * @param fact number of the fact to select, from 1, when one is
 * @param view the view to show
 */
public record RenderRequest(
        Path file, int width, int height, ThemeChoice theme, OptionalInt fact, ViewChoice view) {}
