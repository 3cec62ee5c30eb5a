package org.variorum.ui.settings;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.settings.LanguageChoice;
import org.variorum.app.settings.LookSettings;
import org.variorum.app.settings.MotionChoice;
import org.variorum.app.settings.ReadingFont;
import org.variorum.app.settings.ReadingSettings;
import org.variorum.app.settings.Settings;
import org.variorum.app.settings.SettingsModel;
import org.variorum.app.settings.ThemeChoice;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.settings.SettingRows.NumberLimits;
import org.variorum.ui.settings.SettingRows.Setting;
import org.variorum.ui.text.PhraseText;
import org.variorum.ui.text.UiText;

/** All preferences beside the text, so that a change is seen where it matters; the window stays usable meanwhile. */
public final class SettingsPanel extends VBox implements AutoCloseable {

    private static final int HUNDRED = 100;
    private static final int STEP = 5;
    private static final int SCALING_STEP = 10;

    private final UiText text;
    private final SettingRows rows;
    private final Subscriptions subscriptions = new Subscriptions();

    /** The panel; {@code onClose} takes it away. */
    public SettingsPanel(SettingsModel model, CommandRegistry commands, UiText text, Runnable onClose) {
        this.text = text;
        rows = new SettingRows(model, text, subscriptions);
        getStyleClass().add("settings-panel");
        setAccessibleText(text.of("command.settings"));
        HBox head = new HBox(
                Sheet.heading(text, text.of("command.settings")), Words.gap(),
                Buttons.icon(Feather.X, text.of("settings.close"), onClose));
        head.getStyleClass().add("panel-head");
        KeyTable keys = new KeyTable(model, commands, text, subscriptions);
        TabPane tabs = new TabPane(
                tab("settings.reading", reading()), tab("settings.window", window()),
                tab("settings.comparing", comparing()), scrolled(text.of("settings.keys"), keys));
        tabs.setAccessibleText(text.of("command.settings"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.skinProperty().subscribe(skin -> tabs.lookupAll(".tab-label").forEach(Spoken::silent));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().setAll(head, tabs);
        setMinHeight(0);
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private static Tab scrolled(String words, Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return new Tab(words, scroll);
    }

    private Tab tab(String key, Node... content) {
        VBox column = new VBox(content);
        column.getStyleClass().add("settings-rows");
        return scrolled(text.of(key), column);
    }

    private Node[] reading() {
        return new Node[] {
            rows.choice(
                    text.of("settings.font"), List.of(ReadingFont.values()),
                    font -> text.of("settings.font." + font.code()),
                    reading(ReadingSettings::font, ReadingSettings::withFont)),
            rows.number(
                    text.of("settings.text-size"),
                    new NumberLimits(ReadingSettings.SMALLEST_TEXT, ReadingSettings.LARGEST_TEXT, 1),
                    size -> text.of("settings.pixels", size),
                    reading(ReadingSettings::textSize, ReadingSettings::withTextSize)),
            rows.number(
                    text.of("settings.width"),
                    new NumberLimits(ReadingSettings.NARROWEST, ReadingSettings.WIDEST, 2),
                    width -> text.of("settings.characters", width),
                    reading(ReadingSettings::width, ReadingSettings::withWidth)),
            rows.number(
                    text.of("settings.leading"),
                    new NumberLimits(ReadingSettings.TIGHTEST, ReadingSettings.LOOSEST, STEP),
                    leading -> text.of("settings.percent", leading),
                    reading(ReadingSettings::leading, ReadingSettings::withLeading)),
            rows.yes(text.of("settings.quiet"), reading(ReadingSettings::quiet, ReadingSettings::withQuiet)),
            rows.yes(text.of("settings.ruler"), reading(ReadingSettings::ruler, ReadingSettings::withRuler)),
        };
    }

    private Node[] window() {
        return new Node[] {
            rows.choice(
                    text.of("settings.theme"), List.of(ThemeChoice.values()),
                    theme -> text.of("settings.theme." + theme.code()),
                    look(LookSettings::theme, LookSettings::withTheme)),
            rows.number(
                    text.of("settings.scaling"),
                    new NumberLimits(LookSettings.SMALLEST, LookSettings.LARGEST, SCALING_STEP),
                    scaling -> text.of("settings.percent", scaling),
                    look(LookSettings::scaling, LookSettings::withScaling)),
            rows.hint("settings.scaling-hint"),
            rows.choice(
                    text.of("settings.motion"), List.of(MotionChoice.values()),
                    motion -> text.of("settings.motion." + motion.code()),
                    look(LookSettings::motion, LookSettings::withMotion)),
            rows.choice(
                    text.of("settings.language"), List.of(LanguageChoice.values()),
                    language -> language == LanguageChoice.SYSTEM
                            ? text.of("settings.language.system") : language.endonym(),
                    new Setting<>(Settings::language, Settings::withLanguage)),
            rows.hint("settings.language-hint"),
            rows.words(text.of("settings.author"), new Setting<>(Settings::author, Settings::withAuthor)),
            rows.hint("settings.author-hint"),
        };
    }

    private Node[] comparing() {
        return new Node[] {
            rows.number(
                    text.of("settings.confidence"),
                    new NumberLimits(0, HUNDRED, STEP),
                    least -> text.of("settings.from", least,
                            PhraseText.confidence(least / (double) HUNDRED, text)),
                    new Setting<>(
                            now -> (int) Math.round(now.minimumConfidence() * HUNDRED),
                            (now, least) -> now.withMinimumConfidence(least / (double) HUNDRED))),
            rows.hint("settings.confidence-hint"),
        };
    }

    private static <T> Setting<T> reading(
            Function<ReadingSettings, T> get,
            BiFunction<ReadingSettings, T, ReadingSettings> with) {
        return new Setting<>(
                now -> get.apply(now.reading()), (now, value) -> now.with(with.apply(now.reading(), value)));
    }

    private static <T> Setting<T> look(
            Function<LookSettings, T> get,
            BiFunction<LookSettings, T, LookSettings> with) {
        return new Setting<>(now -> get.apply(now.look()), (now, value) -> now.with(with.apply(now.look(), value)));
    }
}
