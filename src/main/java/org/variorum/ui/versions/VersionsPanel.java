package org.variorum.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.review.FactReview;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.ReviewQueue;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.CommandPopup;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.RemarkText;
import org.variorum.ui.text.UiText;

/** What every source says about the selected fact, grouped by position, and why it is listed as it is. */
public final class VersionsPanel extends VBox implements AutoCloseable {

    private static final List<String> FOR_FACT = List.of(
            "rename-fact", "note", "verdict", "merge-facts", "split-fact", "set-against");
    private static final double ROOM_BESIDE = 940;
    private static final double PICTURE_WIDTH = 340;

    private final ReviewDesk desk;
    private final CommandWords words;
    private final WorkspaceSession session;
    private final SelectionModel selection;
    private final UiText text;
    private final HBox head = new HBox();
    private final Button close;
    private final VBox reasons = new VBox();
    private final VBox rows = new VBox();
    private final Label gaps = Words.block("", "gap");
    private final BorderPane body = new BorderPane();
    private Optional<AxisPicture> picture = Optional.empty();
    private final ScrollPane scroll = new ScrollPane();
    private final Subscriptions subscriptions = new Subscriptions();

    public VersionsPanel(ReviewDesk desk, CommandWords words) {
        this.desk = desk;
        this.words = words;
        session = desk.session();
        selection = desk.selection();
        text = words.text();
        close = Buttons.icon(Feather.X, text.of("versions.close"), selection::clear);
        getStyleClass().add("versions-panel");
        head.getStyleClass().add("versions-head");
        reasons.getStyleClass().add("versions-reasons");
        rows.getStyleClass().add("versions-rows");
        body.setCenter(rows);
        VBox content = new VBox(reasons, body, gaps);
        content.getStyleClass().add("versions-content");
        subscriptions.onChange(widthProperty(), width -> arrange());
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        subscriptions.watch(selection.selection(), this::show);
        subscriptions.onChange(session.index(), index -> show(selection.selection().get()));
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void show(Selection now) {
        ComparisonIndex index = session.index().get();
        Optional<Fact> fact = now.fact().flatMap(index::fact);
        if (fact.isPresent()) {
            show(fact.get(), index);
        } else {
            rows.getChildren().clear();
            gaps.setText("");
            picture = Optional.empty();
            arrange();
            reasons.getChildren().clear();
        }
    }

    private void show(Fact fact, ComparisonIndex index) {
        Label label = Words.line(text.say(fact.label()), "versions-title");
        label.setAccessibleText(label.getText());
        FactReview review = FactReview.of(fact, index);
        StatusMark mark = new StatusMark(fact.status(), index.number(fact.id()));
        head.getChildren().setAll(
                mark,
                label,
                Words.line(status(fact), "versions-status"),
                Words.gap(),
                CommandPopup.button(words, text.of("versions.menu"), FOR_FACT, desk.targets()::unmark),
                close);
        mark.setReviewed(review.isReviewed());
        reasons.getChildren().setAll(ReviewQueue.items(fact, index).stream()
                .map(item -> new DifferenceLine(item, desk, words, claim -> choose(fact, claim))).toList());
        RemarkText.of(review, text).forEach(remark ->
                reasons.getChildren().add(Words.block(remark, "fact-remark")));
        picture = AxisPictureViewModel.of(fact, index, text)
                .map(model -> new AxisPicture(model, bar -> choose(fact, bar.claim())));
        arrange();
        gaps.setText(String.join(" ", FactGaps.of(fact, index, text)));
        List<Node> nodes = new ArrayList<>();
        fact.positions().forEach(position -> addPosition(fact, position, index, nodes));
        for (Absence absence : Absence.values()) {
            List<Version> silent = fact.versions().stream()
                    .filter(version -> Absence.of(version).filter(absence::equals).isPresent())
                    .toList();
            addGroup(fact, absence.shortWords(text), silent, index, nodes);
        }
        rows.getChildren().setAll(nodes);
        scroll.setVvalue(0);
    }

    /** Puts the picture beside the rows where there is room, else over them. */
    private void arrange() {
        body.setTop(null);
        body.setRight(null);
        picture.ifPresent(drawn -> {
            boolean beside = getWidth() >= ROOM_BESIDE;
            drawn.setPrefWidth(beside ? PICTURE_WIDTH : USE_COMPUTED_SIZE);
            if (beside) {
                body.setRight(drawn);
            } else {
                body.setTop(drawn);
            }
        });
    }

    private void addPosition(Fact fact, Position position, ComparisonIndex index, List<Node> nodes) {
        List<Version> holders = fact.versions().stream()
                .filter(version -> version instanceof Version.Stated stated
                        && stated.position() == position.number())
                .toList();
        addGroup(fact, position.value(), holders, index, nodes);
    }

    /** The rows of sources that say the same; what they say stands once, before the first. */
    private void addGroup(Fact fact, String value, List<Version> versions, ComparisonIndex index, List<Node> nodes) {
        for (Version version : versions) {
            String heading = version.equals(versions.getFirst()) ? value : "";
            nodes.add(row(fact, version, heading, index));
        }
    }

    private Node row(Fact fact, Version version, String heading, ComparisonIndex index) {
        VersionRowViewModel model = VersionRowViewModel.of(fact, version, index, text);
        return new VersionRow(heading, model, words, new FactActions(fact));
    }

    private void choose(Fact fact, ClaimId claim) {
        session.index().get().claim(claim).ifPresent(known -> selection.select(
                Selection.of(fact.id(), claim, known.article(), SelectionOrigin.VERSIONS)));
    }

    /** What the rows of a fact ask for. */
    private final class FactActions implements VersionActions {

        private final Fact fact;

        FactActions(Fact fact) {
            this.fact = fact;
        }

        @Override
        public void choose(ClaimId claim) {
            VersionsPanel.this.choose(fact, claim);
        }

        @Override
        public void correctAbsence(ArticleId article, String command) {
            selection.select(Selection.of(fact.id(), article, SelectionOrigin.VERSIONS));
            words.commands().run(command);
        }
    }

    private String status(Fact fact) {
        long stating = fact.stated().count();
        return text.of("versions.status", text.word("status." + fact.status().code()), stating,
                fact.versions().size(), fact.positions().size());
    }
}
