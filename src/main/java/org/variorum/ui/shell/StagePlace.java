package org.variorum.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.variorum.app.settings.SettingsModel;
import org.variorum.app.settings.WindowPlace;
import org.variorum.app.settings.WindowPlace.Bounds;

/** Puts a window where it was left, as far as the screens of today allow, and remembers where it is left. */
final class StagePlace {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double NARROWEST = 760;
    private static final double LOWEST = 480;

    private final Stage stage;
    private final SettingsModel settings;
    private Optional<Bounds> free = Optional.empty();

    StagePlace(Stage stage, SettingsModel settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /** To be called before the stage is shown. */
    void restore() {
        WindowPlace left = settings.settings().get().window();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(NARROWEST, screen.getWidth()));
        stage.setMinHeight(Math.min(LOWEST, screen.getHeight()));
        free = left.on(screens());
        free.ifPresentOrElse(this::place, () -> {
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        });
        stage.setMaximized(left.maximised());
        stage.xProperty().addListener((property, before, now) -> note());
        stage.yProperty().addListener((property, before, now) -> note());
        stage.widthProperty().addListener((property, before, now) -> note());
        stage.heightProperty().addListener((property, before, now) -> note());
    }

    /** To be called when the stage goes away. */
    void remember() {
        settings.change(now -> now.with(new WindowPlace(
                free, stage.isMaximized(), now.window().factsShare(), now.window().versionsShare())));
    }

    /** Where the window stands while it does not fill the screen is where it comes back to. */
    private void note() {
        boolean known = !Double.isNaN(stage.getX() + stage.getY() + stage.getWidth() + stage.getHeight());
        if (known && stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            free = Optional.of(new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        }
    }

    private void place(Bounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
    }

    private static List<Bounds> screens() {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .map(edges -> new Bounds(edges.getMinX(), edges.getMinY(), edges.getWidth(), edges.getHeight()))
                .toList();
    }
}
