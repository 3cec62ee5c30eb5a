package org.variorum.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.settings.Settings;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.fx.ClipboardWords;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.Quotation;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/** One article: header, text with marks, margin and overview ruler. It shows the selection and asks for a new one. */
public final class ReaderPane extends VBox implements AutoCloseable {

    private final ArticleId id;
    private final UiText text;
    private final ReaderActions actions;
    private final PaneGround ground = new PaneGround(this);
    private final PaneHeader header;
    private final ArticleText area = new ArticleText();
    private final PaneNote note = new PaneNote(this);
    private final OverviewRuler ruler;
    private final PaneBody body;
    private final EdgeHandles handles;
    private final MarginFactory margin;
    private final Subscriptions subscriptions = new Subscriptions();
    private Article article;
    private ComparisonIndex index = ComparisonIndex.EMPTY;
    private Settings settings = Settings.DEFAULT;
    private MarkPlan plan = MarkPlan.EMPTY;
    private Optional<PaneBasis> basis = Optional.empty();
    private boolean drawn;
    private List<Mark> selected = List.of();
    private boolean folded;
    private List<Mark> hits = List.of();
    private Selection selection = Selection.NONE;

    public ReaderPane(Article article, UiText text, ReaderActions actions) {
        this.id = article.id();
        this.article = article;
        this.text = text;
        this.actions = actions;
        header = new PaneHeader(id);
        ruler = new OverviewRuler(
                tick -> actions.select(Selection.of(tick.fact().id(), tick.claim(), id, SelectionOrigin.READER)),
                area::scrollTo, area::shownPart);
        ClaimCard card = new ClaimCard(text);
        handles = new EdgeHandles(area, actions::resize);
        SilentStrip strip = new SilentStrip(text, span -> bring(span, viewHeight() / 3));
        body = new PaneBody(area, ruler, strip, List.of(handles, card), note.node());
        VBox.setVgrow(body, Priority.ALWAYS);
        margin = new MarginFactory(area, id, text, actions, this::pieces);
        getStyleClass().addAll("reader-pane", SiglumBadge.hue(id));
        getChildren().setAll(ground, header, body);
        area.setAccessibleHelp(text.of("reader.spoken-help"));
        area.setParagraphGraphicFactory(margin::column);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        new PaneHover(area, ruler, card, this::tell).listen(subscriptions);
        new PaneMenu(text, actions::corrections, this::copy, this::copyCited).attach(area, this::pointAt);
        subscriptions.onChange(area.focusedProperty(), this::focused);
        subscriptions.onChange(area.estimatedScrollYProperty(), position -> ruler.requestLayout());
        subscriptions.onChange(area.heightProperty(), height -> ruler.requestLayout());
        showText();
    }

    public ArticleId article() {
        return id;
    }

    /** Shows the article with the marks of a comparison; what stays as it is is left alone. */
    public void show(Article shown, ComparisonIndex comparison, Settings preferences) {
        boolean otherText = !shown.text().equals(article.text()) || !shown.exclusions().equals(article.exclusions());
        boolean otherLook = !drawn || !preferences.reading().equals(settings.reading());
        article = shown;
        setAccessibleText(SourceName.of(article, text));
        index = comparison;
        settings = preferences;
        drawn = true;
        if (otherLook) {
            body.dress(settings.reading());
        }
        if (otherText) {
            showText();
        }
        PaneBasis now = PaneBasis.of(article, index, actions.remarks(id), settings.quiet());
        Optional<PaneBasis> before = basis.filter(known -> !otherLook && !otherText);
        if (!before.equals(Optional.of(now))) {
            basis = Optional.of(now);
            if (before.filter(now::isMarkedLike).isPresent()) {
                margin.show(MarginNote.of(article, index, settings.quiet()), span -> false);
            } else {
                showMarks(otherLook || otherText);
            }
        }
    }

    /** The text; header, margin and ruler stand as it is read, from the left or from the right. */
    private void showText() {
        area.showArticle(article);
        header.setNodeOrientation(area.around());
        body.fit(area.around());
    }

    private void showMarks(boolean all) {
        MarkPlan before = plan;
        plan = MarkPlan.of(article, index, settings.quiet());
        PaneHeaderViewModel summary = PaneHeaderViewModel.of(article, index, text).with(actions.remarks(id));
        header.show(summary, text);
        area.setAccessibleText(summary.sentence(id, text));
        ruler.show(RulerTicks.of(id, article.text().length(), index, settings.quiet()));
        List<MarginNote> notes = MarginNote.of(article, index, settings.quiet());
        if (all) {
            margin.showAll(notes);
        } else {
            margin.show(notes, span -> !before.pieces(span, List.of()).equals(plan.pieces(span, List.of())));
        }
    }

    /** Marks this source's version of the selected fact, or says that it has none. */
    public void showSelection(Selection next) {
        selection = next;
        Optional<Fact> fact = next.fact().flatMap(index::fact);
        List<Mark> before = selected;
        selected = fact.map(chosen -> MarkPlan.selected(chosen, id, index)).orElse(List.of());
        if (!selected.equals(before)) {
            restyle(before, selected);
        }
        if (folded) {
            fold(true);
        }
        margin.select(next.fact());
        handles.show(next.claim().flatMap(index::claim).filter(claim -> claim.article().equals(id)));
        body.showAbsence(fact.flatMap(chosen -> chosen.versionOf(id)));
        margin.setSilent(fact.isPresent() && selected.isEmpty());
    }

    /** The words that this source's version of the selection starts with. */
    public Optional<TextSpan> target() {
        Optional<Fact> fact = selection.fact().flatMap(index::fact);
        List<Claim> claims = fact.map(chosen -> index.claims(chosen, id)).orElse(List.of());
        return claims.stream()
                .filter(claim -> selection.claim().equals(Optional.of(claim.id())))
                .findFirst()
                .or(() -> claims.stream().findFirst())
                .map(Claim::span);
    }

    /** Scrolls the words to that height in the view; tells where they stand then. */
    public OptionalDouble bring(TextSpan span, double y) {
        return body.bring(span.start(), y);
    }

    /** Which place of the text stands at that height of the view: a character, and how far through its line. */
    public OptionalDouble positionAt(double y) {
        return body.positionAt(y);
    }

    /** Scrolls so that a place told by {@link #positionAt} stands at that height; tells where it stands then. */
    public OptionalDouble bring(double position, double y) {
        return body.bring(position, y);
    }

    /** Where the visible part of the words stands in the scene; empty when none of them is in view. */
    public Optional<Bounds> boundsInScene(TextSpan span) {
        return area.boundsInScene(span);
    }

    /** How many views further the words begin: 0 in view, negative above it, positive below it. */
    public double viewsAway(TextSpan span) {
        return area.viewsAway(span.start());
    }

    /** Changes with every scrolling of the text, whoever asked for it. */
    public ObservableValue<Double> scrolled() {
        return area.estimatedScrollYProperty();
    }

    /** Marks what a search found, the present one apart; nothing when the list is empty. */
    public void showHits(List<TextSpan> found, Optional<TextSpan> present) {
        List<Mark> before = hits;
        hits = Stream.concat(
                        found.stream().map(span -> new Mark(span, MarkClass.HIT)),
                        present.stream().map(span -> new Mark(span, MarkClass.PRESENT_HIT)))
                .toList();
        restyle(before, hits);
    }

    /** Where the words stand in the view, when they are on the screen. */
    public OptionalDouble height(TextSpan span) {
        return body.lineTop(span.start());
    }

    /** Lets the words light up once. */
    public void flash(TextSpan span) {
        if (!settings.reducedMotion()) {
            body.flash(span);
        }
    }

    /** What the character is marked as, by name: statuses, {@code deciding}, {@code selected}, {@code hit} … */
    public List<String> marksAt(int character) {
        return pieces(new TextSpan(character, character + 1)).stream()
                .flatMap(piece -> piece.marks().stream())
                .map(MarkClass::style)
                .toList();
    }

    /** How much room there is below the header. */
    public double viewHeight() {
        return body.getHeight();
    }

    /** How far below the header the text begins: more than nothing while a strip says that it is silent. */
    public double viewTop() {
        return body.top();
    }

    /** What is on the screen, to come back to. */
    public Optional<Viewport> viewport() {
        return body.viewport();
    }

    public void restore(Viewport state) {
        body.restore(state);
    }

    /** Where what is below the header stands in the scene. */
    public Bounds viewInScene() {
        return body.inScene();
    }

    /** What stands above the text; the pane is dragged by it. */
    public Node header() {
        return header;
    }

    /** Puts a node at the end of the header's first line; the action is run when the pane is closed. */
    public void addTools(Node tools, Runnable onClose) {
        header.addTools(tools);
        subscriptions.onClose(onClose);
    }

    /** The character that is being read: the caret while it is in view, else what stands at a third of the view. */
    public int placeOfReading() {
        int caret = area.getCaretPosition();
        double y = area.lineTop(caret).orElse(-1);
        boolean seen = area.isFocused() && y >= 0 && y < area.getHeight();
        return seen ? caret : (int) body.positionAt(viewHeight() / 3).orElse(caret);
    }

    /** Folds paragraphs away that nobody disputes, or shows them again; what is selected is never folded. */
    public void fold(boolean on) {
        if (on || folded) {
            AgreedFold.show(area, on ? AgreedFold.of(area, article, index, selected) : Set.of());
        }
        folded = on;
    }

    /** Tells the reader something about what was just done in this pane. */
    public void say(String words) {
        note.say(words);
    }

    /** Shows the header in as little height as can be. */
    public void setCompact(boolean on) {
        header.setCompact(on);
    }

    /** Whether the text has the keyboard. */
    public boolean hasKeyboard() {
        return area.isFocused();
    }

    /** Selects the claim at the caret. */
    public void pickAtCaret() {
        pick(area.getCaretPosition());
    }

    /** The words selected with mouse or keys. */
    public Optional<TextSpan> selectedWords() {
        return area.selected();
    }

    /** Puts the selected words on the clipboard, verbatim. */
    public void copy() {
        area.copy();
    }

    /** Puts the selected words on the clipboard, with source, title and date. */
    public void copyCited() {
        area.selected().ifPresent(span -> ClipboardWords.put(Quotation.cited(article, span, text)));
    }

    /** Gives the text the keyboard. */
    public void focusText() {
        area.requestFocus();
    }

    /** Gives the text the keyboard, the caret at that passage. */
    public void focusText(TextSpan passage) {
        area.moveTo(passage.start());
        focusText();
    }

    @Override
    public void close() {
        subscriptions.close();
        area.setParagraphGraphicFactory(null);
        area.dispose();
    }

    private void restyle(List<Mark> before, List<Mark> now) {
        margin.redraw(Stream.concat(before.stream(), now.stream()).map(Mark::span).distinct().toList());
    }

    private List<MarkedPiece> pieces(TextSpan stretch) {
        return plan.pieces(stretch, onTop());
    }

    private List<Mark> onTop() {
        return Stream.concat(selected.stream(), hits.stream()).toList();
    }

    private void focused(boolean on) {
        ground.setReading(on);
        if (on) {
            actions.activate(id);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(this::pick);
        }
    }

    private Optional<ClaimCardViewModel> tell(int character) {
        return ClaimCardViewModel.of(ClaimPicker.choices(index, id, character), id, index, text);
    }

    /** A menu over a claim is about that claim, unless words are selected. */
    private void pointAt(int character) {
        actions.activate(id);
        boolean chosen = selection.article().equals(Optional.of(id)) && selection.claim().flatMap(index::claim)
                .filter(claim -> claim.span().contains(character)).isPresent();
        if (area.selected().isEmpty() && !chosen) {
            pick(character);
        }
    }

    private void pick(int character) {
        ClaimPicker.pick(index, id, character, selection).ifPresent(actions::select);
    }
}
