package org.variorum.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.KeyText;

/** The switcher of views: one segment each; the names give way where there is little room, the shown one's last. */
final class ViewTabs extends HBox implements AutoCloseable {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final WindowContext context;
    private final Map<ViewChoice, ToggleButton> tabs = new EnumMap<>(ViewChoice.class);
    private final Subscriptions subscriptions = new Subscriptions();
    private Names names = Names.ICONS;
    private double fitted = -1;
    private double named = -1;

    ViewTabs(WindowContext context) {
        this.context = context;
        getStyleClass().add("view-tabs");
        for (ViewChoice choice : ViewChoice.values()) {
            ToggleButton tab = tab(choice);
            tabs.put(choice, tab);
            getChildren().add(tab);
        }
        setMinWidth(USE_PREF_SIZE);
        subscriptions.watch(context.views().shown(), choice -> {
            fitted = -1;
            dress();
        });
    }

    /** How much of the names is shown, the most first. */
    private enum Names { BESIDE_ICONS, ALONE, OF_THE_SHOWN, ICONS }

    /** The least width in which every view is named. */
    double named() {
        if (named < 0) {
            names = Names.ALONE;
            dress();
            applyCss();
            named = prefWidth(-1);
            fitted = -1;
        }
        return named;
    }

    /** Shows as much of the names as fits into that width. */
    void fit(double room) {
        if (room == fitted) {
            return;
        }
        fitted = room;
        for (Names next : Names.values()) {
            names = next;
            dress();
            applyCss();
            if (prefWidth(-1) <= room) {
                return;
            }
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private ToggleButton tab(ViewChoice choice) {
        String name = context.text().of("view." + choice.code());
        ToggleButton tab = new ToggleButton(name, new FontIcon(choice.icon()));
        tab.getStyleClass().setAll("view-tab");
        tab.setId(choice.command());
        tab.setAccessibleText(name);
        String keys = context.commands().keyOf(choice.command())
                .map(key -> KeyText.label(key, context.text()))
                .orElse("");
        String title = context.commands().command(choice.command()).titleKey();
        tab.setTooltip(new Tooltip(context.text().of(title) + "  " + keys));
        tab.setOnAction(event -> {
            context.commands().run(choice.command());
            dress();
        });
        return tab;
    }

    private void dress() {
        pseudoClassStateChanged(NARROW, names == Names.ICONS || names == Names.ALONE);
        ViewChoice shown = context.views().shown().get();
        tabs.forEach((choice, tab) -> {
            tab.setSelected(choice == shown);
            tab.setContentDisplay(switch (names) {
                case BESIDE_ICONS -> ContentDisplay.LEFT;
                case ALONE -> ContentDisplay.TEXT_ONLY;
                case OF_THE_SHOWN -> choice == shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
                case ICONS -> ContentDisplay.GRAPHIC_ONLY;
            });
        });
    }
}
