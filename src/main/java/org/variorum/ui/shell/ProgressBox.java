package org.variorum.ui.shell;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.task.JobState;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Words;

/** What runs in the background, how far it is, and a way to stop it; gone when nothing runs. */
final class ProgressBox extends HBox {

    /** Room for the button that stops it and a piece of the bar, where nothing else gives way. */
    private static final double LEAST = 76;

    private final WindowContext context;
    private final Label step = Words.line("", "progress-step");
    private final ProgressBar bar = new ProgressBar();

    /** A box; {@code onStopped} follows when somebody stopped what runs. */
    ProgressBox(WindowContext context, Runnable onStopped) {
        this.context = context;
        getStyleClass().add("progress-box");
        setMinWidth(LEAST);
        bar.setMinWidth(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox words = new VBox(step, bar);
        words.setMinWidth(0);
        getChildren().setAll(
                words,
                Buttons.icon(Feather.X_CIRCLE, context.text().of("progress.cancel"), () -> {
                    context.session().cancel();
                    onStopped.run();
                }));
        context.tasks().state().addListener((property, before, now) -> show(now));
        show(context.tasks().state().get());
    }

    private void show(Optional<JobState> state) {
        setVisible(state.isPresent());
        setManaged(state.isPresent());
        state.ifPresent(job -> {
            step.setText(context.text().say(job.step()));
            bar.setProgress(job.fraction() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : job.fraction());
        });
    }
}
