package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.text.UiText;

/** Makes the margin beside each paragraph: fact numbers, and the sign of what is not compared. */
final class MarginFactory {

    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    private final ArticleText area;
    private final ArticleId article;
    private final UiText text;
    private final ReaderActions actions;
    private final Function<TextSpan, List<MarkedPiece>> marks;
    private final Set<ParagraphMargin> held = new LinkedHashSet<>();
    private Map<Integer, List<MarginNote>> byParagraph = Map.of();
    private Optional<FactId> selected = Optional.empty();
    private boolean silent;

    /** Makes margins for the paragraphs of the area; {@code marks} tells what is marked now. */
    MarginFactory(
            ArticleText area, ArticleId article, UiText text, ReaderActions actions,
            Function<TextSpan, List<MarkedPiece>> marks) {
        this.area = area;
        this.article = article;
        this.text = text;
        this.actions = actions;
        this.marks = marks;
    }

    /** Replaces all notes, and the marks of what is in view. */
    void showAll(List<MarginNote> notes) {
        byParagraph = sorted(notes);
        List.copyOf(held()).forEach(this::makeAnew);
    }

    /** Replaces the notes of paragraphs that have others now, and draws the marks of those of which that is said. */
    void show(List<MarginNote> notes, Predicate<TextSpan> otherMarks) {
        Map<Integer, List<MarginNote>> before = byParagraph;
        byParagraph = sorted(notes);
        for (ParagraphMargin margin : List.copyOf(held())) {
            int paragraph = area.place(margin.notes().start()).getMajor();
            List<MarginNote> now = notes(byParagraph, paragraph);
            boolean same = now.equals(notes(before, paragraph));
            if (!same && !MarginNote.differOnlyInReview(notes(before, paragraph), now)) {
                makeAnew(margin);
            } else {
                if (!same) {
                    showReviewed(margin, now);
                }
                if (otherMarks.test(margin.notes().span())) {
                    margin.redraw();
                }
            }
        }
    }

    private static void showReviewed(ParagraphMargin margin, List<MarginNote> notes) {
        for (MarginNote note : notes) {
            if (note instanceof MarginNote.OfFact of) {
                numbers(margin).filter(number -> number.fact().equals(of.fact().id()))
                        .forEach(number -> number.setReviewed(of.reviewed()));
            }
        }
    }

    private void makeAnew(ParagraphMargin margin) {
        area.recreateParagraphGraphic(area.place(margin.notes().start()).getMajor());
    }

    private Map<Integer, List<MarginNote>> sorted(List<MarginNote> notes) {
        Map<Integer, List<MarginNote>> sorted = new HashMap<>();
        notes.forEach(note -> sorted.computeIfAbsent(
                area.place(note.position()).getMajor(), key -> new ArrayList<>()).add(note));
        return sorted;
    }

    private static List<MarginNote> notes(Map<Integer, List<MarginNote>> notes, int paragraph) {
        return notes.getOrDefault(paragraph, List.of());
    }

    /** Draws the marks of paragraphs that touch one of these stretches anew. */
    void redraw(List<TextSpan> stretches) {
        held().stream()
                .filter(margin -> stretches.stream().anyMatch(margin.notes().span()::overlaps))
                .forEach(ParagraphMargin::redraw);
    }

    /** Shows the numbers of the selected fact as selected. */
    void select(Optional<FactId> fact) {
        selected = fact;
        held().stream().flatMap(MarginFactory::numbers).forEach(this::showSelected);
    }

    private static Stream<MarginNumber> numbers(ParagraphMargin margin) {
        return margin.notes().nodes().stream()
                .filter(MarginNumber.class::isInstance).map(MarginNumber.class::cast);
    }

    /** Shows whether the words say nothing of what is selected; a state of each paragraph restyles nothing beside. */
    void setSilent(boolean on) {
        if (on != silent) {
            silent = on;
            held().forEach(this::showSilent);
        }
    }

    private void showSilent(ParagraphMargin margin) {
        Optional.ofNullable(margin.getParent()).flatMap(ArticleText::words)
                .ifPresent(words -> words.pseudoClassStateChanged(SILENT, silent));
    }

    /** The margin of the paragraph of that number. */
    Node column(int paragraph) {
        List<Node> nodes = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        List<Integer> rings = new ArrayList<>();
        Set<FactId> seen = new HashSet<>();
        List<MarginNote> notes = notes(byParagraph, paragraph);
        for (MarginNote note : notes) {
            if (note instanceof MarginNote.OfLoneClaim lone) {
                rings.add(area.place(lone.position()).getMinor());
            } else if (!(note instanceof MarginNote.OfFact of) || seen.add(of.fact().id())) {
                nodes.add(node(note));
                columns.add(area.place(note.position()).getMinor());
            }
        }
        TextSpan span = area.paragraphSpan(paragraph);
        List<MarginNote.OfFact> facts = notes.stream()
                .filter(MarginNote.OfFact.class::isInstance)
                .map(MarginNote.OfFact.class::cast)
                .toList();
        ParagraphMargin margin = new ParagraphMargin(
                new ParagraphNotes(span, nodes, columns, rings, ParagraphNotes.stripes(span, facts), marks),
                area.isMirrored());
        margin.sceneProperty().addListener((property, before, now) -> keep(margin, now != null));
        return margin;
    }

    private void keep(ParagraphMargin margin, boolean shown) {
        if (shown) {
            held.add(margin);
            showSilent(margin);
            margin.redraw();
        } else if (!isHeld(margin)) {
            held.remove(margin);
        }
    }

    /**
     * The margins beside the paragraphs in view. A text that is out of sight for a while keeps them and comes back with
     * them, so that they follow its notes meanwhile, too.
     */
    private Set<ParagraphMargin> held() {
        held.removeIf(margin -> !isHeld(margin));
        return held;
    }

    private boolean isHeld(ParagraphMargin margin) {
        Node node = margin;
        while (node != null && node != area) {
            node = node.getParent();
        }
        return node != null;
    }

    private Node node(MarginNote note) {
        return note instanceof MarginNote.OfFact fact ? number(fact) : excluded((MarginNote.OfExclusion) note);
    }

    private Node number(MarginNote.OfFact note) {
        MarginNumber number = new MarginNumber(note);
        showSelected(number);
        number.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            actions.select(Selection.of(note.fact().id(), note.claim(), article, SelectionOrigin.READER));
            event.consume();
        });
        number.setOnMouseEntered(event -> number.name(text.say(note.fact().label())));
        return number;
    }

    private void showSelected(MarginNumber number) {
        number.setSelected(selected.filter(number.fact()::equals).isPresent());
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
