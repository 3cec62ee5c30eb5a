package org.variorum.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.variorum.app.settings.ReadingSettings;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.TextSpan;

/**
 * What stands under a pane's header: the text with its ruler and all that lies over it and, while the source has no
 * version of what is selected, a strip above them.
 *
 * <p>Heights are told from the foot of the header, whether there is a strip or not, so that those of several panes can
 * be compared. When the strip comes or goes the text stands still on the screen; only where a paragraph begins at the
 * very top does it make room, so that its first line can be read on.
 */
final class PaneBody extends VBox {

    /** Nobody sees a line stand this much higher or lower, in pixels. */
    private static final double CLOSE = 0.5;

    private final ArticleText area;
    private final OverviewRuler ruler;
    private final SilentStrip strip;
    private final VirtualizedScrollPane<ArticleText> scroll;
    private final HBox row = new HBox();
    private final FlashLayer flash = new FlashLayer();

    /** The text with its ruler below that strip; {@code over} lies over the text, the note at its foot. */
    PaneBody(ArticleText area, OverviewRuler ruler, SilentStrip strip, List<Node> over, Node note) {
        this.area = area;
        this.ruler = ruler;
        this.strip = strip;
        scroll = new VirtualizedScrollPane<>(area);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane frame = new StackPane(scroll);
        frame.setOnScroll(event -> area.scrollYBy(-event.getDeltaY()));
        frame.setMinWidth(0);
        HBox.setHgrow(frame, Priority.ALWAYS);
        row.getChildren().setAll(frame, ruler);
        StackPane layers = new StackPane(row, flash);
        layers.getChildren().addAll(over);
        layers.getChildren().add(note);
        StackPane.setAlignment(note, Pos.BOTTOM_CENTER);
        layers.setMinHeight(0);
        VBox.setVgrow(layers, Priority.ALWAYS);
        getStyleClass().add("pane-body");
        getChildren().setAll(strip, layers);
        setMinHeight(0);
    }

    /** Dresses text and ruler as the reader prefers. */
    void dress(ReadingSettings settings) {
        PaneLook.apply(settings, area, scroll);
        ruler.setVisible(settings.ruler());
        ruler.setManaged(settings.ruler());
        scroll.setVbarPolicy(
                settings.ruler() ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED);
    }

    /** The text is another: margin and ruler stand as it is read, from the left or from the right. */
    void fit(NodeOrientation around) {
        scroll.setMinWidth(area.leastWidth());
        row.setNodeOrientation(around);
    }

    /** Says that this source has no version of what is selected, or nothing when it has one. */
    void showAbsence(Optional<Version> version) {
        Optional<Viewport> place = viewport();
        double before = top();
        strip.show(version);
        strip.applyCss();
        double now = strip.isVisible() ? snapSizeY(strip.prefHeight(-1)) : 0;
        if (place.isPresent() && Math.abs(now - before) > CLOSE) {
            area.show(lowered(place.get(), -now));
            layout();
        }
    }

    /** How far below the header the text begins: the height of the strip, if it is shown. */
    double top() {
        return strip.isVisible() ? strip.getHeight() : 0;
    }

    /** Where the text would stand without the strip, to come back to. */
    Optional<Viewport> viewport() {
        return area.viewport().map(place -> lowered(place, top()));
    }

    /** Brings a state told by {@link #viewport} back, strip or none. */
    void restore(Viewport state) {
        area.show(lowered(state, -top()));
    }

    private static Viewport lowered(Viewport place, double by) {
        boolean beginsAtTop = Math.abs(place.offset()) < CLOSE;
        return beginsAtTop ? place : new Viewport(place.paragraph(), place.offset() + by);
    }

    /** See {@link ArticleText#bring(int, double)}. */
    OptionalDouble bring(int character, double y) {
        return told(area.bring(character, y - top()));
    }

    /** See {@link ArticleText#bring(double, double)}. */
    OptionalDouble bring(double position, double y) {
        return told(area.bring(position, y - top()));
    }

    /** See {@link ArticleText#positionAt}. */
    OptionalDouble positionAt(double y) {
        return area.positionAt(y - top());
    }

    /** Where the line of the character stands, when it is on the screen. */
    OptionalDouble lineTop(int character) {
        return told(area.lineTop(character));
    }

    private OptionalDouble told(OptionalDouble height) {
        return height.isPresent() ? OptionalDouble.of(height.getAsDouble() + top()) : height;
    }

    /** Where all this stands in the scene. */
    Bounds inScene() {
        return localToScene(getLayoutBounds());
    }

    /** Lets the words light up once. */
    void flash(TextSpan span) {
        area.lineTop(span.start()).ifPresent(
                from -> flash.flash(from, area.lineBottom(span.end()).orElse(area.getHeight())));
    }
}
