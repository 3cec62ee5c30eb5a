package org.variorum.ui.correction;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.variorum.app.review.RemarkActions;
import org.variorum.model.workspace.Remark;
import org.variorum.ui.text.UiText;

/**
 * Asks for note and tags on one subject.
 *
 * @param context what the form works with
 */
record RemarkForm(FormContext context) {

    void ask(Remark.Subject on, String about) {
        UiText text = context.text();
        Optional<Remark> before = context.desk().decisions().remarkOn(on);
        CorrectionForm form = new CorrectionForm(
                context, text.of("form.note.title"), about, text.of("form.note.confirm"));
        TextArea note = form.block(text.of("form.note.words"), before.map(Remark::note).orElse(""));
        TextField tags = form.line(
                text.of("form.note.tags"), String.join(", ", before.map(Remark::tags).orElse(List.of())));
        form.onConfirm(() -> context.done(() ->
                new RemarkActions(context.desk()).write(on, note.getText(), tags.getText())));
        form.keepWritten();
        context.slot().open(form);
    }
}
