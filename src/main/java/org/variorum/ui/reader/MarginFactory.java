package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.text.UiText;

/** Makes the margin beside each paragraph: fact numbers, and the sign of what is not compared. */
final class MarginFactory {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ArticleText area;
    private final ArticleId article;
    private final UiText text;
    private final ReaderActions actions;
    private Map<Integer, List<MarginNote>> byParagraph = Map.of();
    private Optional<FactId> selected = Optional.empty();

    MarginFactory(ArticleText area, ArticleId article, UiText text, ReaderActions actions) {
        this.area = area;
        this.article = article;
        this.text = text;
        this.actions = actions;
    }

    /** Replaces all notes. */
    void show(List<MarginNote> notes) {
        Set<Integer> changed = new HashSet<>(byParagraph.keySet());
        Map<Integer, List<MarginNote>> next = new HashMap<>();
        notes.forEach(note -> next.computeIfAbsent(
                area.place(note.position()).getMajor(), key -> new ArrayList<>()).add(note));
        byParagraph = next;
        changed.addAll(next.keySet());
        changed.stream().filter(number -> number < area.getParagraphs().size()).forEach(area::recreateParagraphGraphic);
    }

    /** Shows the numbers of the selected fact as selected. */
    void select(Optional<FactId> fact) {
        selected = fact;
        area.lookupAll(".margin-number").forEach(node -> showSelected((StatusMark) node));
    }

    /** The margin of the paragraph of that number. */
    Node column(int paragraph) {
        List<Node> nodes = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        Set<FactId> seen = new HashSet<>();
        for (MarginNote note : byParagraph.getOrDefault(paragraph, List.of())) {
            if (!(note instanceof MarginNote.OfFact of) || seen.add(of.fact().id())) {
                nodes.add(node(note));
                columns.add(area.place(note.position()).getMinor());
            }
        }
        return new MarginColumn(nodes, columns);
    }

    private Node node(MarginNote note) {
        return switch (note) {
            case MarginNote.OfFact fact -> number(fact);
            case MarginNote.OfExclusion exclusion -> excluded(exclusion);
        };
    }

    private Node number(MarginNote.OfFact note) {
        StatusMark mark = new StatusMark(note.fact().status(), note.number());
        mark.getStyleClass().add("margin-number");
        mark.setUserData(note.fact().id());
        showSelected(mark);
        mark.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            actions.select(Selection.of(note.fact().id(), note.claim(), article, SelectionOrigin.READER));
            event.consume();
        });
        mark.setOnMouseEntered(event -> {
            if (mark.getTooltip() == null) {
                mark.setTooltip(new Tooltip(text.say(note.fact().label())));
            }
        });
        return mark;
    }

    private void showSelected(StatusMark mark) {
        mark.pseudoClassStateChanged(SELECTED, selected.filter(fact -> fact.equals(mark.getUserData())).isPresent());
    }

    private Node excluded(MarginNote.OfExclusion note) {
        String reason = text.word("exclusion." + note.reason().code());
        Button button = Buttons.icon(
                Feather.EYE_OFF, text.of("reader.excluded", reason), () -> actions.restore(article, note.span()));
        button.getStyleClass().add("margin-excluded");
        button.setFocusTraversable(false);
        return button;
    }
}
