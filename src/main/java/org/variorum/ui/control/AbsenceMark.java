package org.variorum.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.UiText;

/** The sign of one of the three kinds of absence; the looks differ beside the signs. */
public final class AbsenceMark extends Label {

    public AbsenceMark(Absence absence, UiText text) {
        super(absence.sign());
        getStyleClass().addAll("absence-mark", absence.code());
        setAccessibleText(absence.words(text));
        setTooltip(new Tooltip(absence.words(text)));
    }
}
