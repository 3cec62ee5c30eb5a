package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.variorum.model.article.Article;
import org.variorum.model.text.TextSpan;

/** The text of one article, read only; positions in it are positions in the article. */
final class ArticleText extends StyleClassedTextArea {

    /** Height of the empty room below the last line, as the style sheet sets it. */
    static final double ROOM_BELOW = 420;

    ArticleText() {
        getStyleClass().add("article-text");
        setEditable(false);
        setWrapText(true);
        setFocusTraversable(true);
        showCaretProperty().bind(focusedProperty().map(on -> on ? CaretVisibility.ON : CaretVisibility.OFF));
    }

    /** Shows the article from its start; excluded and empty lines are set apart. */
    void showArticle(Article article) {
        replaceText(article.text().value());
        int last = lastLine(article);
        for (int number = 0; number < getParagraphs().size(); number++) {
            List<String> styles = paragraphStyle(article, paragraphSpan(number));
            if (number == last) {
                styles.add("last");
            }
            setParagraphStyle(number, styles);
        }
        moveTo(0);
        firstProse().ifPresent(this::showParagraphAtTop);
    }

    /** The first paragraph that is compared: what stands above it is a scroll away. */
    private OptionalInt firstProse() {
        return IntStream.range(0, getParagraphs().size())
                .filter(number -> getParagraph(number).getParagraphStyle().contains("prose"))
                .findFirst();
    }

    private int lastLine(Article article) {
        int last = getParagraphs().size() - 1;
        while (last > 0 && article.text().slice(paragraphSpan(last)).isBlank()) {
            last--;
        }
        return last;
    }

    /** The span of a paragraph, its line end left out. */
    TextSpan paragraphSpan(int number) {
        int start = getAbsolutePosition(number, 0);
        return new TextSpan(start, start + getParagraphLength(number));
    }

    /** The paragraph and column of a character. */
    Position place(int character) {
        return offsetToPosition(Math.clamp(character, 0, getLength()), Bias.Forward);
    }

    /** What is on the screen; empty before the first layout. */
    Optional<Viewport> viewport() {
        return flow().filter(flow -> flow.visibleCells().size() > 0).flatMap(flow -> {
            int first = flow.getFirstVisibleIndex();
            return node(flow, first).map(node -> new Viewport(first, toOwn(node, 0)));
        });
    }

    /** Scrolls so that the place at that fraction of the text is in the middle of the view. */
    void scrollTo(double fraction) {
        scrollYToPixel(fraction * (getTotalHeightEstimate() - ROOM_BELOW) - getHeight() / 2);
    }

    /** Brings a former state back, exactly. */
    void show(Viewport state) {
        flow().ifPresent(flow -> {
            flow.showAtOffset(state.paragraph(), state.offset());
            requestLayout();
        });
    }

    /**
     * Scrolls so that the line of the character stands {@code y} pixels below the top of the view, as far as the text's
     * ends allow.
     *
     * @return where the line stands now; empty before the first layout
     */
    OptionalDouble bring(int character, double y) {
        Position place = place(character);
        flow().ifPresent(flow -> flow.showAtOffset(place.getMajor(), y));
        layout();
        OptionalDouble now = lineTop(character);
        if (now.isPresent() && now.getAsDouble() != y) {
            scrollYBy(now.getAsDouble() - y);
            layout();
            return lineTop(character);
        }
        return now;
    }

    /** Where the line of the character stands, from the top of the view; empty when it is not on the screen. */
    OptionalDouble lineTop(int character) {
        Position place = place(character);
        Optional<Double> top = paragraph(place.getMajor())
                .map(flow -> toOwn(flow, LineFinder.top(flow, place.getMinor())));
        return top.isPresent() ? OptionalDouble.of(top.get()) : OptionalDouble.empty();
    }

    /** Where the last line of the stretch ends, likewise. */
    OptionalDouble lineBottom(int character) {
        Position place = place(character);
        Optional<Double> bottom = paragraph(place.getMajor())
                .map(flow -> toOwn(flow, LineFinder.bottom(flow, place.getMinor())));
        return bottom.isPresent() ? OptionalDouble.of(bottom.get()) : OptionalDouble.empty();
    }

    private static List<String> paragraphStyle(Article article, TextSpan span) {
        List<String> styles = new ArrayList<>();
        if (article.text().slice(span).isBlank()) {
            styles.add("blank");
        } else if (article.exclusions().stream().anyMatch(exclusion -> exclusion.span().contains(span))) {
            styles.add("left-out");
        } else {
            styles.add("prose");
        }
        return styles;
    }

    private Optional<TextFlow> paragraph(int number) {
        return flow().flatMap(flow -> node(flow, number))
                .map(node -> node.lookup(".paragraph-text"))
                .filter(TextFlow.class::isInstance)
                .map(TextFlow.class::cast);
    }

    private double toOwn(Node node, double y) {
        Point2D inScene = node.localToScene(0, y);
        return sceneToLocal(inScene).getY();
    }

    private Optional<VirtualFlow<?, ?>> flow() {
        return Optional.ofNullable((VirtualFlow<?, ?>) lookup(".virtual-flow"));
    }

    private static Optional<Node> node(VirtualFlow<?, ?> flow, int number) {
        return flow.getCellIfVisible(number).map(cell -> cell.getNode());
    }
}
