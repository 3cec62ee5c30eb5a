package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import org.variorum.ui.control.Repeated;

/**
 * The margin beside one paragraph, and the marks behind the paragraph's words.
 *
 * <p>Notes stand on the line of their words, none on top of another; stripes run beside claims that overlap
 * others. Since it is part of the paragraph it moves with it, and is drawn behind its text. It stands left of a text
 * that is read from left to right, and right of the others: there text and margin are drawn in each other's place.
 */
final class ParagraphMargin extends Region {

    static final double WIDTH = 36;

    private static final double GAP = 2;
    private static final double NOTES_END = 28;
    private static final double STRIPE = 2;
    private static final double LANE = 3;
    private static final double RING = 5;
    private static final double RING_LEFT = 27;

    private final ParagraphNotes notes;
    private final boolean mirrored;
    private final Path rings = new Path();
    private final MarkShapes shapes = new MarkShapes();
    private final List<Region> stripes;
    private boolean stale = true;
    private double drawnWidth = -1;
    private double drawnHeight = -1;
    private final InvalidationListener standing = insets -> standBeside();
    private final InvalidationListener rewrapped = width -> requestLayout();

    ParagraphMargin(ParagraphNotes notes, boolean mirrored) {
        this.notes = notes;
        this.mirrored = mirrored;
        stripes = notes.stripes().stream().map(ParagraphMargin::stripe).toList();
        getStyleClass().add("paragraph-margin");
        setViewOrder(1);
        rings.getStyleClass().setAll("margin-ring");
        rings.setManaged(false);
        rings.setMouseTransparent(true);
        setMinSize(WIDTH, 0);
        setPrefSize(WIDTH, 0);
        setMaxWidth(WIDTH);
        parentProperty().addListener((property, before, now) -> {
            if (before instanceof Region box) {
                box.insetsProperty().removeListener(standing);
                box.widthProperty().removeListener(rewrapped);
            }
            if (now instanceof Region box) {
                box.insetsProperty().addListener(standing);
                box.widthProperty().addListener(rewrapped);
                standBeside();
            }
        });
    }

    /**
     * Puts margin and words where their paragraph will lay them out. If it moved them then, the toolkit would measure
     * and lay out all paragraphs in view a second time.
     */
    private void standBeside() {
        if (getParent() instanceof Region box) {
            setLayoutY(box.getInsets().getTop());
            ArticleText.words(box).ifPresent(
                    words -> words.relocate(box.getInsets().getLeft() + WIDTH, box.getInsets().getTop()));
        }
    }

    /** What stands here. */
    ParagraphNotes notes() {
        return notes;
    }

    /** Draws the marks anew at the next layout. */
    void redraw() {
        stale = true;
        requestLayout();
    }

    /**
     * The margin is as wide and high as its paragraph makes it, whatever stands in it: the paragraph, and with it the
     * whole text, need not be measured anew because something here is. Nor does it learn in this way that its words are
     * broken into as many lines at other places: the paragraph's width tells that.
     */
    @Override
    public void requestLayout() {
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        Optional.ofNullable(getParent()).flatMap(ArticleText::words).ifPresent(this::layOutBeside);
    }

    private void layOutBeside(TextFlow paragraph) {
        paragraph.layout();
        changePlaces(paragraph);
        boolean resized = paragraph.getWidth() != drawnWidth || paragraph.getHeight() != drawnHeight;
        if (!stale && !resized) {
            return;
        }
        stale = false;
        drawnWidth = paragraph.getWidth();
        drawnHeight = paragraph.getHeight();
        Point2D shift = new Point2D(
                paragraph.getLayoutX() + paragraph.getTranslateX() - getLayoutX() - getTranslateX(),
                paragraph.getLayoutY() - getLayoutY());
        List<Node> children = new ArrayList<>(shapes.draw(paragraph, notes.start(), notes.pieces(), shift));
        children.addAll(stripes);
        if (!notes.rings().isEmpty()) {
            children.add(rings);
        }
        children.addAll(notes.nodes());
        Repeated.arrange(getChildren(), children);
        placeStripes(paragraph, shift.getY());
        placeRings(paragraph, shift.getY());
        placeNotes(paragraph, shift.getY());
    }

    private void changePlaces(TextFlow paragraph) {
        setTranslateX(mirrored ? paragraph.getWidth() : 0);
        paragraph.setTranslateX(mirrored ? -WIDTH : 0);
    }

    /** Where something that wide begins whose place counts from the outer edge of the margin. */
    private double fromOuter(double x, double width) {
        return mirrored ? WIDTH - x - width : x;
    }

    private void placeNotes(TextFlow paragraph, double shift) {
        double free = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < notes.nodes().size(); place++) {
            Node node = notes.nodes().get(place);
            int column = notes.columns().get(place);
            double height = Math.max(node.minHeight(-1), node.prefHeight(-1));
            double width = Math.max(node.minWidth(-1), node.prefWidth(-1));
            double top = LineFinder.top(paragraph, column);
            double lineHeight = LineFinder.bottom(paragraph, column + 1) - top;
            double y = Math.max(shift + top + (lineHeight - height) / 2, free);
            node.resizeRelocate(snapPositionX(fromOuter(NOTES_END - width, width)), snapPositionY(y), width, height);
            free = y + height + GAP;
        }
    }

    private void placeStripes(TextFlow paragraph, double shift) {
        for (int place = 0; place < stripes.size(); place++) {
            ParagraphNotes.Stripe stripe = notes.stripes().get(place);
            List<Rectangle2D> lines = LineBoxes.behind(paragraph, stripe.from(), stripe.until());
            boolean any = !lines.isEmpty();
            stripes.get(place).setVisible(any);
            if (any) {
                double top = shift + lines.getFirst().getMinY();
                double bottom = shift + lines.getLast().getMaxY();
                stripes.get(place).resizeRelocate(
                        fromOuter(WIDTH - LANE * (stripe.lane() + 1) + 1, STRIPE), snapPositionY(top), STRIPE,
                        bottom - top);
            }
        }
    }

    /** One ring beside each line on which a lone claim begins. */
    private void placeRings(TextFlow paragraph, double shift) {
        rings.getElements().clear();
        double last = Double.NEGATIVE_INFINITY;
        double left = fromOuter(RING_LEFT, RING);
        for (int column : notes.rings()) {
            double top = LineFinder.top(paragraph, column);
            double middle = Math.rint(shift + (top + LineFinder.bottom(paragraph, column + 1)) / 2) + 0.5;
            if (middle > last) {
                last = middle;
                rings.getElements().addAll(
                        new MoveTo(left, middle),
                        new ArcTo(RING / 2, RING / 2, 0, left + RING, middle, true, true),
                        new ArcTo(RING / 2, RING / 2, 0, left, middle, true, true),
                        new ClosePath());
            }
        }
    }

    private static Region stripe(ParagraphNotes.Stripe stripe) {
        Region region = new Region();
        region.getStyleClass().addAll("margin-stripe", stripe.look());
        region.setMouseTransparent(true);
        return region;
    }
}
