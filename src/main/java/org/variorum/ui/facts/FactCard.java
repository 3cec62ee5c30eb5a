package org.variorum.ui.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.ui.control.Shown;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.StyleClasses;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.UiText;

/** One fact as a card: number, label, who says what, and how it differs. It shows one fact after the other. */
final class FactCard extends VBox {

    private static final int MOST_SAYINGS = 5;

    private final UiText text;
    private final Set<Node> unstyled = new LinkedHashSet<>(List.of(this));
    private final StatusMark mark = new StatusMark(FactStatus.AGREED, 0);
    private final Label label = Words.block("", "fact-label");
    private final List<PositionLine> lines = new ArrayList<>();
    private final Label more = Words.line("", "fact-kinds");
    private final Map<Absence, PositionLine> silent = new EnumMap<>(Absence.class);
    private final Label kinds = Words.block("", "fact-kinds");
    private final Label remarks = Words.block("", "fact-remark");

    FactCard(UiText text) {
        this.text = text;
        mark.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(mark, label);
        HBox.setHgrow(label, Priority.ALWAYS);
        head.getStyleClass().add("fact-head");
        getChildren().setAll(head, more);
        for (Absence absence : Absence.values()) {
            PositionLine line = new PositionLine();
            silent.put(absence, line);
            getChildren().add(line);
        }
        getChildren().addAll(kinds, remarks);
    }

    /** Shows the fact; what is to be styled then is in {@link #style}. */
    void show(FactRowViewModel row) {
        if (StyleClasses.set(this, "fact-card", row.status().code())) {
            unstyled.add(this);
        }
        if (mark.show(row.status(), row.number())) {
            unstyled.add(mark);
        }
        mark.setReviewed(row.review().isReviewed());
        label.setText(row.label());
        List<Saying> sayings = row.sayings().stream().limit(MOST_SAYINGS).toList();
        for (int place = 0; place < Math.max(sayings.size(), lines.size()); place++) {
            shown(line(place), place < sayings.size());
            if (place < sayings.size()) {
                Saying saying = sayings.get(place);
                line(place).show(saying.fits() ? text.of("facts.fits", saying.words()) : saying.words(),
                        saying.articles(), "soft", unstyled::add);
            }
        }
        int left = row.sayings().size() - sayings.size();
        show(more, left > 0 ? text.of("facts.more-positions", left) : "");
        silent.forEach((absence, line) -> {
            List<ArticleId> articles = row.silent().getOrDefault(absence, List.of());
            shown(line, !articles.isEmpty());
            line.show(text.of("facts." + absence.code()), articles, "absent", unstyled::add);
        });
        show(kinds, row.kinds());
        show(remarks, String.join("\n", row.remarks()));
    }

    /** Styles what was changed or came into sight since: to style the card would be to style all of it. */
    void style() {
        if (unstyled.contains(this)) {
            applyCss();
        } else {
            unstyled.forEach(Node::applyCss);
        }
        unstyled.clear();
    }

    private void shown(Node part, boolean on) {
        if (Shown.set(part, on)) {
            unstyled.add(part);
        }
    }

    private PositionLine line(int place) {
        while (lines.size() <= place) {
            PositionLine line = new PositionLine();
            getChildren().add(lines.size() + 1, line);
            lines.add(line);
            unstyled.add(line);
        }
        return lines.get(place);
    }

    private void show(Label part, String words) {
        part.setText(words);
        shown(part, !words.isEmpty());
    }
}
