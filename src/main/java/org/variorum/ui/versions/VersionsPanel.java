package org.variorum.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.PhraseText;
import org.variorum.ui.text.UiText;

/** What every source says about the selected fact, grouped by position, and why it is listed as it is. */
public final class VersionsPanel extends VBox implements AutoCloseable {

    private final WorkspaceSession session;
    private final SelectionModel selection;
    private final UiText text;
    private final HBox head = new HBox();
    private final Button close;
    private final VBox reasons = new VBox();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Subscriptions subscriptions = new Subscriptions();

    public VersionsPanel(WorkspaceSession session, SelectionModel selection, UiText text) {
        this.session = session;
        this.selection = selection;
        this.text = text;
        close = Buttons.icon(Feather.X, text.of("versions.close"), selection::clear);
        getStyleClass().add("versions-panel");
        head.getStyleClass().add("versions-head");
        reasons.getStyleClass().add("versions-reasons");
        rows.getStyleClass().add("versions-rows");
        VBox content = new VBox(reasons, rows);
        content.getStyleClass().add("versions-content");
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
            reasons.getChildren().clear();
        }
    }

    private void show(Fact fact, ComparisonIndex index) {
        Label label = Words.line(text.say(fact.label()), "versions-title");
        label.setAccessibleText(label.getText());
        head.getChildren().setAll(
                new StatusMark(fact.status(), index.number(fact.id())),
                label,
                Words.line(status(fact), "versions-status"),
                Words.gap(),
                close);
        reasons.getChildren().setAll(fact.differences().map(this::reason).toList());
        List<Node> nodes = new ArrayList<>();
        fact.positions().forEach(position -> addPosition(fact, position, index, nodes));
        List<Version> silent =
                fact.versions().stream().filter(version -> !(version instanceof Version.Stated)).toList();
        if (!silent.isEmpty()) {
            addGroup(fact, text.of("versions.silent"), silent, index, nodes);
        }
        rows.getChildren().setAll(nodes);
        scroll.setVvalue(0);
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
        return new VersionRow(heading, model, text, () -> model.claim().ifPresent(claim ->
                selection.select(Selection.of(fact.id(), claim, model.article(), SelectionOrigin.VERSIONS))));
    }

    private Node reason(Difference difference) {
        String kind = switch (difference) {
            case Dispute dispute -> text.word("dispute." + dispute.kind().code()) + " \u00b7 "
                    + PhraseText.confidence(dispute.confidence(), text);
            case Nuance nuance -> text.word("nuance." + nuance.kind().code());
        };
        Label tag = Words.line(kind, "pill", difference instanceof Dispute ? "disputed" : "nuanced");
        tag.setMinWidth(USE_PREF_SIZE);
        Label sentence = Words.block(text.say(difference.explanation()), "reason-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(tag, sentence);
        line.getStyleClass().add("reason");
        return line;
    }

    private String status(Fact fact) {
        long stating = fact.stated().count();
        return text.of("versions.status", text.word("status." + fact.status().code()), stating,
                fact.versions().size(), fact.positions().size());
    }
}
