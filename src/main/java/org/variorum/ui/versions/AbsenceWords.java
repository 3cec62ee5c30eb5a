package org.variorum.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.control.AbsenceMark;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.CommandPopup;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.Repeated;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.UiText;

/** That a source says nothing of a fact, which kind of absence it is, and what can be answered to that. */
final class AbsenceWords {

    private static final String CONFIRM = "confirm-absence";
    private static final String POINT = "point-out";

    private final CommandWords commands;
    private final UiText text;
    private final HBox kind = new HBox();
    private final Label sentence = Words.block("", "version-absence");
    private final Label nearest = Words.block("", "version-nearest");
    private final HBox answers = new HBox();
    private final Label confirmed;
    private final Button confirm;
    private final Button point;
    private Optional<Absence> marked = Optional.empty();

    AbsenceWords(ArticleId article, CommandWords commands, VersionActions actions) {
        this.commands = commands;
        text = commands.text();
        kind.getStyleClass().add("absence-line");
        answers.getStyleClass().add("absence-answers");
        confirmed = Words.line(text.of("versions.confirmed"), "fact-remark");
        confirm = answer(CONFIRM, article, commands, actions);
        point = answer(POINT, article, commands, actions);
        List.of(kind, nearest, answers).forEach(node -> CommandPopup.over(
                node, () -> CommandPopup.items(commands, List.of(CONFIRM, POINT)),
                () -> actions.chooseAbsence(article)));
    }

    /** The nodes that show the absence. */
    List<Node> show(VersionRowViewModel model) {
        commands.describe(confirm, CONFIRM);
        commands.describe(point, POINT);
        sentence.setText(model.note());
        sentence.setAccessibleText(text.of(
                "linear.absent", model.article().siglum() + ", " + model.source(), model.note()));
        if (kind.getChildren().isEmpty() || !marked.equals(model.absence())) {
            marked = model.absence();
            kind.getChildren().setAll(sentence);
            marked.ifPresent(absence -> kind.getChildren().addFirst(mark(absence)));
        }
        List<Node> nodes = new ArrayList<>(List.of(kind));
        model.nearest().ifPresent(passage -> {
            nearest.setText(text.of("versions.nearest", passage, model.similarity()));
            nodes.add(nearest);
        });
        Repeated.put(answers.getChildren(), List.of(model.confirmed() ? confirmed : confirm, point));
        nodes.add(answers);
        return nodes;
    }

    private AbsenceMark mark(Absence absence) {
        AbsenceMark mark = Spoken.silent(new AbsenceMark(absence, text));
        mark.setMinWidth(Label.USE_PREF_SIZE);
        return mark;
    }

    private static Button answer(
            String command, ArticleId article, CommandWords commands, VersionActions actions) {
        Button answer = Buttons.link(commands.text().of("button." + command),
                () -> actions.correctAbsence(article, command));
        answer.getStyleClass().add(command);
        return answer;
    }
}
