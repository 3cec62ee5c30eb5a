package org.variorum.ui.reader;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.variorum.model.article.Article;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.control.StyleClasses;
import org.variorum.ui.fx.ClipboardWords;
import org.variorum.ui.text.Direction;

/** The text of one article, read only; positions in it are positions in the article. */
final class ArticleText extends StyleClassedTextArea {

    /** Nobody sees a line stand this much higher or lower, in pixels. */
    private static final double CLOSE = 0.5;
    private static final double ROOM_FOR_A_WORD = 240;

    private String source = "";
    private boolean mirrored;

    ArticleText() {
        getStyleClass().add("article-text");
        getStylesheets().clear();
        setEditable(false);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setWrapText(true);
        setFocusTraversable(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        showCaretProperty().bind(focusedProperty().map(on -> on ? CaretVisibility.ON : CaretVisibility.OFF));
    }

    /** Nothing is typed here: Tab leads on to the next thing, as everywhere else. */
    private void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** Shows the article from its start; excluded and empty lines are set apart. */
    void showArticle(Article article) {
        source = article.text().value();
        mirrored = Direction.isRightToLeft(source);
        StyleClasses.toggle(this, "mirrored", mirrored);
        replace(ArticleDocument.of(article));
        moveTo(0);
        firstProse().ifPresent(this::showParagraphAtTop);
    }

    /** Whether the text is read from right to left, and so has its margin on the right. */
    boolean isMirrored() {
        return mirrored;
    }

    /**
     * The least width to lay the text out in: the toolkit fails to break a line within a word that is written from
     * right to left, so each has to fit in one.
     */
    double leastWidth() {
        return Direction.hasRightToLeft(source) ? ROOM_FOR_A_WORD : 0;
    }

    /** How what stands round the text is to be laid out: as the text is read, if from the right, else as the window. */
    NodeOrientation around() {
        return mirrored ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT;
    }

    /** Puts the selected words on the clipboard as the article has them. */
    @Override
    public void copy() {
        selected().ifPresent(span -> ClipboardWords.put(source.substring(span.start(), span.end())));
    }

    /** Stops the blinking of the caret first: its timer would keep the text alive. */
    @Override
    public void dispose() {
        showCaretProperty().unbind();
        setShowCaret(CaretVisibility.OFF);
        super.dispose();
    }

    /** The first paragraph that is compared: what stands above it is a scroll away. */
    private OptionalInt firstProse() {
        return IntStream.range(0, getParagraphs().size())
                .filter(number -> getParagraph(number).getParagraphStyle().contains("prose"))
                .findFirst();
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

    /** What part of the text is on the screen, from and until, as fractions of the whole. */
    Point2D shownPart() {
        double length = Math.max(1, source.length());
        double from = positionAt(0).orElse(0);
        double until = positionAt(getHeight() - 1).orElse(length);
        return new Point2D(from / length, Math.max(from, until) / length);
    }

    /** Scrolls so that the place at that fraction of the text is in the middle of the view. */
    void scrollTo(double fraction) {
        bring(fraction * getLength(), getHeight() / 2);
    }

    /** What is selected with mouse or keys; empty when nothing is. */
    Optional<TextSpan> selected() {
        TextSpan span = new TextSpan(getSelection().getStart(), getSelection().getEnd());
        return Optional.of(span).filter(words -> !words.isEmpty());
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
        flow().ifPresent(flow -> flow.showAtOffset(place.getMajor(), y - within(flow, place)));
        layout();
        OptionalDouble now = lineTop(character);
        if (now.isPresent() && Math.abs(now.getAsDouble() - y) > CLOSE) {
            scrollYBy(now.getAsDouble() - y);
            layout();
            return lineTop(character);
        }
        return now;
    }

    /** How far below its paragraph's top the line stands; known before the paragraph is in view. */
    private static double within(VirtualFlow<?, ?> flow, Position place) {
        if (place.getMinor() == 0) {
            return 0;
        }
        Node cell = flow.getCell(place.getMajor()).getNode();
        return words(cell).map(words -> {
            ((Parent) cell).layout();
            return cell.sceneToLocal(words.localToScene(0, LineFinder.top(words, place.getMinor()))).getY();
        }).orElse(0.0);
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

    /**
     * Which place of the text stands at that height: a character, with the part of its line that lies above the height
     * added as characters, so that the value grows evenly while the text is scrolled. Between paragraphs it is the
     * start of the empty line there. Empty before the first layout.
     */
    OptionalDouble positionAt(double y) {
        if (viewport().isEmpty()) {
            return OptionalDouble.empty();
        }
        TextSpan line = lineAt(y);
        OptionalDouble top = lineTop(line.start());
        OptionalDouble bottom = lineBottom(Math.max(line.start() + 1, line.end()));
        if (top.isEmpty() || bottom.isEmpty() || bottom.getAsDouble() <= top.getAsDouble()) {
            return OptionalDouble.of(line.start());
        }
        double part = Math.clamp((y - top.getAsDouble()) / (bottom.getAsDouble() - top.getAsDouble()), 0, 1);
        return OptionalDouble.of(line.start() + part * Math.max(1, line.length()));
    }

    /** Scrolls so that a place told by {@link #positionAt} stands at that height; tells where it stands then. */
    OptionalDouble bring(double position, double y) {
        int character = Math.clamp((long) position, 0, Math.max(0, getLength() - 1));
        OptionalDouble seen = lineTop(character);
        OptionalDouble top = seen.isPresent() ? seen : bring(character, y);
        if (top.isEmpty()) {
            return top;
        }
        TextSpan line = lineAt(top.getAsDouble() + 1);
        double height = lineBottom(Math.max(line.start() + 1, line.end())).orElse(top.getAsDouble())
                - top.getAsDouble();
        double into = Math.clamp((position - line.start()) / Math.max(1, line.length()), 0, 1) * height;
        scrollYBy(top.getAsDouble() + into - y);
        layout();
        return lineTop(character).stream().map(now -> now + into).findFirst();
    }

    /** Where the visible part of a stretch stands in the scene. */
    Optional<Bounds> boundsInScene(TextSpan span) {
        Bounds view = localToScene(getLayoutBounds());
        Position last = place(Math.max(span.start(), span.end() - 1));
        return IntStream.rangeClosed(place(span.start()).getMajor(), last.getMajor())
                .boxed()
                .flatMap(number -> boxes(number, span))
                .reduce(ArticleText::union)
                .filter(bounds -> bounds.getMaxY() > view.getMinY() && bounds.getMinY() < view.getMaxY());
    }

    private Stream<Bounds> boxes(int number, TextSpan span) {
        TextSpan own = paragraphSpan(number);
        int from = Math.max(span.start(), own.start()) - own.start();
        int until = Math.min(span.end(), own.end()) - own.start();
        return paragraph(number).stream()
                .filter(flow -> from < until)
                .flatMap(flow -> LineBoxes.behind(flow, from, until).stream().map(box -> flow.localToScene(
                        new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()))));
    }

    private static Bounds union(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top,
                Math.max(one.getMaxX(), other.getMaxX()) - left, Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    /** How many views further a character stands: 0 in view, negative above it, positive below it; an estimate. */
    double viewsAway(int character) {
        double from = positionAt(0).orElse(0);
        double until = positionAt(getHeight() - 1).orElse(getLength());
        double view = Math.max(1, until - from);
        return character < from ? (character - from) / view : Math.max(0, (character - until) / view);
    }

    /** The line at that height of the view; works without a window, unlike asking for a hit. */
    private TextSpan lineAt(double y) {
        int first = flow().map(VirtualFlow::getFirstVisibleIndex).orElse(0);
        int last = Math.max(first, flow().map(VirtualFlow::getLastVisibleIndex).orElse(0));
        for (int number = first; number <= last; number++) {
            Optional<TextFlow> flow = paragraph(number);
            if (flow.isPresent() && (number == last || toOwn(flow.get(), flow.get().getHeight()) > y)) {
                double within = y - toOwn(flow.get(), 0);
                int left = flow.get().getHitInfo(new Point2D(0, within)).getInsertionIndex();
                int right = flow.get().getHitInfo(new Point2D(flow.get().getWidth(), within)).getInsertionIndex();
                return new TextSpan(Math.min(left, right), Math.max(left, right))
                        .shifted(getAbsolutePosition(number, 0));
            }
        }
        return new TextSpan(0, 0);
    }

    private Optional<TextFlow> paragraph(int number) {
        return flow().flatMap(flow -> node(flow, number)).flatMap(ArticleText::words);
    }

    /** The words of a paragraph beside its margin: looking them up by a selector would parse it every time. */
    static Optional<TextFlow> words(Node paragraph) {
        return paragraph instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .filter(TextFlow.class::isInstance).map(TextFlow.class::cast).findFirst()
                : Optional.empty();
    }

    private double toOwn(Node node, double y) {
        Point2D inScene = node.localToScene(0, y);
        return sceneToLocal(inScene).getY();
    }

    /** The area's only child as long as it is not disposed of. */
    private Optional<VirtualFlow<?, ?>> flow() {
        return getChildren().stream()
                .filter(VirtualFlow.class::isInstance)
                .<VirtualFlow<?, ?>>map(child -> (VirtualFlow<?, ?>) child)
                .findFirst();
    }

    private static Optional<Node> node(VirtualFlow<?, ?> flow, int number) {
        return flow.getCellIfVisible(number).map(cell -> cell.getNode());
    }
}
