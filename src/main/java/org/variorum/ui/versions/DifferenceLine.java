package org.variorum.ui.versions;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.ReviewItem;
import org.variorum.app.review.ReviewState;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Nuance;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.ReviewMark;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.EntryText;
import org.variorum.ui.text.PhraseText;
import org.variorum.ui.text.UiText;

/**
 * Why a fact is listed as it is: kind and confidence, the sentence, a link to each of the claims that are set against
 * each other, and what was or can be decided about it.
 */
final class DifferenceLine extends HBox {

    private static final int MOST_LINKS = 6;

    private final ReviewItem item;
    private final CommandWords words;
    private final UiText text;

    DifferenceLine(ReviewItem item, ReviewDesk desk, CommandWords words, Consumer<ClaimId> onChoose) {
        this.item = item;
        this.words = words;
        text = words.text();
        getStyleClass().addAll("reason", item.state().code());
        ReviewMark mark = new ReviewMark(item.state().code());
        Tooltip.install(mark, new Tooltip(text.of("review.state." + item.state().code())));
        String said = item.state() == ReviewState.REJECTED
                ? item.review().map(review -> text.of("versions.rejected", EntryText.signed(review.by(), text),
                        review.reason())).orElse("")
                : text.say(item.difference().explanation());
        Label sentence = Words.block(said, "reason-sentence");
        HBox.setHgrow(sentence, Priority.SOMETIMES);
        getChildren().setAll(mark, tag(item.difference()), sentence);
        sides(desk).values().stream().limit(MOST_LINKS).map(claim -> link(claim, onChoose))
                .forEach(getChildren()::add);
        Stream.of(decide("accept", Feather.CHECK, desk), decide("reject", Feather.X, desk),
                        decide("retype", Feather.TAG, desk))
                .filter(button -> item.state() != ReviewState.REJECTED || button.getId().equals("decide-accept"))
                .forEach(getChildren()::add);
    }

    private Label tag(Difference difference) {
        String kind = switch (difference) {
            case Dispute dispute -> text.word("dispute." + dispute.kind().code()) + " \u00b7 "
                    + PhraseText.confidence(dispute.confidence(), text);
            case Nuance nuance -> text.word("nuance." + nuance.kind().code());
        };
        Label tag = Words.line(kind, "pill", difference instanceof Dispute ? "disputed" : "nuanced");
        tag.setMinWidth(USE_PREF_SIZE);
        tag.setTooltip(new Tooltip(difference instanceof Dispute dispute
                ? text.of("versions.rule-sure", difference.rule(), dispute.confidence())
                : text.of("versions.rule", difference.rule())));
        return tag;
    }

    private Map<ArticleId, Claim> sides(ReviewDesk desk) {
        Map<ArticleId, Claim> sides = new TreeMap<>();
        item.difference().between().stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .flatMap(claim -> desk.index().claim(claim).stream())
                .forEach(claim -> sides.putIfAbsent(claim.article(), claim));
        return sides;
    }

    private Button link(Claim claim, Consumer<ClaimId> onChoose) {
        Button link = new Button(claim.article().siglum());
        link.getStyleClass().setAll("claim-link", SiglumBadge.hue(claim.article()));
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(text.of("versions.go", claim.article().siglum(), claim.quote()));
        link.setTooltip(new Tooltip(link.getAccessibleText()));
        link.setOnAction(event -> onChoose.accept(claim.id()));
        return link;
    }

    /** A button that decides about this difference and no other. */
    private Button decide(String command, Ikon icon, ReviewDesk desk) {
        Button button = Buttons.icon(icon, text.of("button." + command), () -> {
            desk.targets().point(item);
            words.commands().run(command);
        });
        words.describe(button, command);
        button.setAccessibleText(text.of("versions.decide", words.title(command),
                text.say(item.difference().explanation())));
        button.setId("decide-" + command);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("decide-button");
        return button;
    }
}
