package org.variorum.ui.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.review.FactReview;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.ReviewItem;
import org.variorum.app.review.ReviewQueue;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.CommandPopup;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.Repeated;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.fx.Turns;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.RemarkText;
import org.variorum.ui.text.UiText;

/** What every source says about the selected fact, grouped by position, and why it is listed as it is. */
public final class VersionsPanel extends VBox implements AutoCloseable {

    private static final List<String> FOR_FACT = List.of(
            "rename-fact", "note", "verdict", "merge-facts", "split-fact", "set-against");
    private static final double ROOM_BESIDE = 940;
    private static final double PICTURE_SHARE = 0.27;
    private static final double PICTURE_LEAST = 250;
    private static final double PICTURE_MOST = 340;

    private final CommandWords words;
    private final WorkspaceSession session;
    private final SelectionModel selection;
    private final UiText text;
    private final VersionActions actions = new FactActions();
    private final StatusMark mark = new StatusMark(FactStatus.AGREED, 0);
    private final Label title = Words.line("", "versions-title");
    private final Label status = Words.line("", "versions-status");
    private final VBox reasons = new VBox();
    private final Repeated<ReviewItem, DifferenceLine> differences;
    private final Repeated<String, Label> remarks =
            new Repeated<>(() -> Words.block("", "fact-remark"), Label::setText);
    private final VBox rows = new VBox();
    private final Map<ArticleId, VersionRow> bySource = new HashMap<>();
    private final Label gaps = Words.block("", "gap");
    private final BorderPane body = new BorderPane();
    private final AxisPicture picture;
    private final ScrollPane scroll = new ScrollPane();
    private final Turns turns;
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<FactId> shown = Optional.empty();
    private boolean pictured;

    public VersionsPanel(ReviewDesk desk, CommandWords words, Turns turns) {
        this.turns = turns;
        this.words = words;
        session = desk.session();
        selection = desk.selection();
        text = words.text();
        picture = new AxisPicture(actions, text);
        Spoken.silent(mark);
        Spoken.silent(status);
        differences = new Repeated<>(() -> new DifferenceLine(desk, words, actions), DifferenceLine::show);
        HBox head = new HBox(
                mark, title, status, Words.gap(),
                CommandPopup.button(text.of("versions.menu"), () -> CommandPopup.items(words, FOR_FACT),
                        desk.targets()::unmark),
                Buttons.icon(Feather.X, text.of("versions.close"), selection::clear));
        head.getStyleClass().add("versions-head");
        getStyleClass().add("versions-panel");
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
        subscriptions.watch(selection.selection(), now -> follow());
        subscriptions.onChange(session.index(), index -> follow());
    }

    @Override
    public void close() {
        turns.clear();
        subscriptions.close();
    }

    /** The claim whose quotation has the keyboard here. */
    public Optional<Claim> withKeyboard() {
        return rows.getChildren().stream().map(VersionRow.class::cast)
                .flatMap(row -> row.withKeyboard().stream()).findFirst()
                .flatMap(session.index().get()::claim);
    }

    private void show(Selection now) {
        ComparisonIndex index = session.index().get();
        Optional<Fact> fact = now.fact().flatMap(index::fact);
        boolean same = fact.map(Fact::id).equals(shown) && fact.isPresent();
        shown = fact.map(Fact::id);
        if (fact.isPresent()) {
            show(fact.get(), index);
        } else {
            rows.getChildren().clear();
            gaps.setText("");
            reasons.getChildren().clear();
            if (index.comparison().articles().isEmpty()) {
                bySource.clear();
            }
        }
        showPicture(fact.flatMap(one -> AxisPictureViewModel.of(one, index, text)));
        if (!same) {
            scroll.setVvalue(0);
        }
    }

    /** Shows the selection in a piece of work of its own, laid out so that the next frame need not. */
    private void follow() {
        turns.clear();
        turns.add(() -> {
            show(selection.selection().get());
            if (getScene() != null && getWidth() > 0) {
                layout();
            }
        });
    }

    private void show(Fact fact, ComparisonIndex index) {
        title.setText(text.say(fact.label()));
        FactReview review = FactReview.of(fact, index);
        mark.show(fact.status(), index.number(fact.id()));
        mark.setReviewed(review.isReviewed());
        status.setText(Stream.concat(Stream.of(status(fact)), RemarkText.reviewed(review, text).stream())
                .collect(Collectors.joining(" \u00b7 ")));
        title.setAccessibleText(text.of("facts.spoken", index.number(fact.id()), title.getText(),
                text.word("status." + fact.status().code())) + " "
                + Stream.concat(Stream.of(text.of("versions.status.spoken", fact.stated().count(),
                        fact.versions().size(), fact.positions().size())), RemarkText.reviewed(review, text).stream())
                .collect(Collectors.joining(" ")));
        List<Node> lines = new ArrayList<>(differences.of(ReviewQueue.items(fact, index)));
        lines.addAll(remarks.of(Stream.of(String.join(" \u00b7 ", RemarkText.written(review, text)))
                .filter(words -> !words.isEmpty())
                .toList()));
        Repeated.put(reasons.getChildren(), lines);
        gaps.setText(String.join(" ", FactGaps.of(fact, index, text)));
        List<VersionRow> next = new ArrayList<>();
        fact.positions().forEach(position -> addPosition(fact, position, index, next));
        for (Absence absence : Absence.values()) {
            List<Version> silent = fact.versions().stream()
                    .filter(version -> Absence.of(version).filter(absence::equals).isPresent())
                    .toList();
            addGroup(fact, absence.shortWords(text), silent, index, next);
        }
        put(next);
    }

    /** Puts the rows in their order; a row that is moved is not styled anew, one that is put in is. */
    private void put(List<VersionRow> next) {
        rows.getChildren().removeIf(row -> !next.contains(row));
        List<VersionRow> added = next.stream().filter(row -> !rows.getChildren().contains(row)).toList();
        rows.getChildren().addAll(added);
        added.forEach(Node::applyCss);
        if (!rows.getChildren().equals(next)) {
            next.forEach(Node::toFront);
        }
    }

    private void showPicture(Optional<AxisPictureViewModel> model) {
        model.ifPresent(picture::show);
        if (model.isPresent() != pictured) {
            pictured = model.isPresent();
            arrange();
        }
    }

    /** Puts the picture beside the rows where there is room, else over them. */
    private void arrange() {
        boolean beside = getWidth() >= ROOM_BESIDE;
        bySource.values().forEach(row -> row.fit(roomForRows()));
        picture.setPrefWidth(beside ? pictureWidth() : USE_COMPUTED_SIZE);
        @Nullable Node right = pictured && beside ? picture : null;
        @Nullable Node top = pictured && !beside ? picture : null;
        if (body.getRight() != right || body.getTop() != top) {
            body.setTop(null);
            body.setRight(null);
            body.setTop(top);
            body.setRight(right);
        }
    }

    /** The room that rows have, a picture beside them or not: they stay as they are from fact to fact. */
    private double roomForRows() {
        return getWidth() >= ROOM_BESIDE ? getWidth() - pictureWidth() : getWidth();
    }

    private double pictureWidth() {
        return Math.clamp(Math.rint(getWidth() * PICTURE_SHARE), PICTURE_LEAST, PICTURE_MOST);
    }

    private void addPosition(Fact fact, Position position, ComparisonIndex index, List<VersionRow> next) {
        List<Version> holders = fact.versions().stream()
                .filter(version -> version instanceof Version.Stated stated
                        && stated.position() == position.number())
                .toList();
        addGroup(fact, position.value(), holders, index, next);
    }

    /** The rows of sources that say the same; what they say stands once, before the first. */
    private void addGroup(
            Fact fact, String value, List<Version> versions, ComparisonIndex index, List<VersionRow> next) {
        for (Version version : versions) {
            VersionRow row = bySource.computeIfAbsent(
                    version.article(), article -> new VersionRow(article, words, actions));
            row.fit(roomForRows());
            row.show(version.equals(versions.getFirst()) ? value : "",
                    VersionRowViewModel.of(fact, version, index, text));
            next.add(row);
        }
    }

    /** What the rows ask for: it is always about the fact that is shown. */
    private final class FactActions implements VersionActions {

        @Override
        public void choose(ClaimId claim) {
            shown.ifPresent(fact -> session.index().get().claim(claim).ifPresent(known -> selection.select(
                    Selection.of(fact, claim, known.article(), SelectionOrigin.VERSIONS))));
        }

        @Override
        public void chooseAbsence(ArticleId article) {
            shown.ifPresent(fact -> selection.select(Selection.of(fact, article, SelectionOrigin.VERSIONS)));
        }

        @Override
        public void correctAbsence(ArticleId article, String command) {
            chooseAbsence(article);
            words.commands().run(command);
        }
    }

    private String status(Fact fact) {
        long stating = fact.stated().count();
        return text.of("versions.status", text.word("status." + fact.status().code()), stating,
                fact.versions().size(), fact.positions().size());
    }
}
