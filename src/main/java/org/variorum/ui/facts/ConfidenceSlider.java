package org.variorum.ui.facts;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.FactStatus;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.PhraseText;
import org.variorum.ui.text.UiText;

/** From which confidence on disputes are shown; says in words what that means and how many facts it hides. */
final class ConfidenceSlider extends VBox implements AutoCloseable {

    private static final double STEP = 0.05;

    private final WorkspaceSession session;
    private final UiText text;
    private final Slider slider = new Slider(0, 1, 0);
    private final Label words = Words.block("", "filter-heading");
    private final Subscriptions subscriptions = new Subscriptions();

    ConfidenceSlider(WorkspaceSession session, UiText text) {
        this.session = session;
        this.text = text;
        getStyleClass().addAll("filter-group", "confidence-slider");
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(text.of("facts.confidence"));
        getChildren().setAll(words, slider);
        subscriptions.watch(session.minimumConfidence(), confidence -> slider.setValue(confidence.doubleValue()));
        subscriptions.onChange(slider.valueProperty(), value -> choose());
        subscriptions.onChange(slider.valueChangingProperty(), changing -> choose());
        subscriptions.watch(session.index(), index -> say());
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void choose() {
        double rounded = Math.round(slider.getValue() / STEP) * STEP;
        if (!slider.isValueChanging() && Math.abs(rounded - session.minimumConfidence().get()) > STEP / 2) {
            session.showFrom(rounded);
        }
    }

    private void say() {
        long hidden = disputed(session.workspace().get().comparison()) - disputed(session.index().get().comparison());
        double least = session.minimumConfidence().get();
        words.setText(text.of("facts.confidence-from", PhraseText.confidence(least, text), least,
                Math.max(0, hidden)));
    }

    private static long disputed(Comparison comparison) {
        return comparison.facts().stream().filter(fact -> fact.status() == FactStatus.DISPUTED).count();
    }
}
