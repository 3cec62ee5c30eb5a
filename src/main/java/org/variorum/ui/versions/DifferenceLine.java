package org.variorum.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.ReviewItem;
import org.variorum.app.review.ReviewState;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Nuance;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.Repeated;
import org.variorum.ui.control.ReviewMark;
import org.variorum.ui.control.SentenceRow;
import org.variorum.ui.control.StyleClasses;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.EntryText;
import org.variorum.ui.text.PhraseText;
import org.variorum.ui.text.UiText;

/**
 * Why a fact is listed as it is: kind and confidence, the sentence, a link to each of the claims that are set against
 * each other, and what was or can be decided about it. It shows one difference after the other.
 */
final class DifferenceLine extends SentenceRow {

    private static final int MOST_LINKS = 6;

    private final ReviewDesk desk;
    private final CommandWords words;
    private final UiText text;
    private final ReviewMark mark = new ReviewMark(ReviewState.OPEN.code());
    private final Tooltip state = new Tooltip();
    private final Label tag = Words.line("", "pill");
    private final Tooltip rule = new Tooltip();
    private final Label sentence;
    private final Repeated<Claim, ClaimLink> links;
    private final List<Button> decisions;
    private Optional<Content> shown = Optional.empty();

    /** An empty line. */
    DifferenceLine(ReviewDesk desk, CommandWords words, VersionActions actions) {
        this(desk, words, actions, Words.block("", "reason-sentence"));
    }

    private DifferenceLine(ReviewDesk desk, CommandWords words, VersionActions actions, Label sentence) {
        super(sentence);
        this.sentence = sentence;
        this.desk = desk;
        this.words = words;
        text = words.text();
        getStyleClass().setAll("reason");
        links = new Repeated<>(() -> new ClaimLink(text, actions), ClaimLink::show);
        decisions = List.of(
                decision("accept", Feather.CHECK), decision("reject", Feather.X), decision("retype", Feather.TAG));
        Tooltip.install(mark, state);
        tag.setTooltip(rule);
        tag.setMinWidth(USE_PREF_SIZE);
    }

    /** Shows a difference; does nothing when it shows that already. */
    void show(ReviewItem item) {
        Content next = new Content(item, sides(item));
        if (!shown.equals(Optional.of(next))) {
            shown = Optional.of(next);
            draw(next);
        }
    }

    private void draw(Content content) {
        ReviewItem item = content.item();
        StyleClasses.toggle(this, "rejected", item.state() == ReviewState.REJECTED);
        mark.show(item.state().code());
        state.setText(text.of("review.state." + item.state().code()));
        tag(item.difference());
        sentence.setText(item.state() == ReviewState.REJECTED
                ? item.review().map(review -> text.of("versions.rejected", EntryText.signed(review.by(), text),
                        review.reason())).orElse("")
                : text.say(item.difference().explanation()));
        List<Node> nodes = new ArrayList<>(List.of(mark, tag, sentence));
        nodes.addAll(links.of(content.sides().stream().limit(MOST_LINKS).toList()));
        decisions.stream()
                .filter(button -> item.state() != ReviewState.REJECTED || button.getId().equals("decide-accept"))
                .forEach(button -> {
                    describe(button, item);
                    nodes.add(button);
                });
        Repeated.put(getChildren(), nodes);
    }

    private void tag(Difference difference) {
        tag.setText(switch (difference) {
            case Dispute dispute -> text.word("dispute." + dispute.kind().code()) + " \u00b7 "
                    + PhraseText.confidence(dispute.confidence(), text);
            case Nuance nuance -> text.word("nuance." + nuance.kind().code());
        });
        tag.setAccessibleText(text.of("versions.kind.spoken", switch (difference) {
            case Dispute dispute -> text.of("facts.disputed-in", text.word("dispute." + dispute.kind().code()),
                    PhraseText.confidence(dispute.confidence(), text));
            case Nuance nuance -> text.of("facts.nuanced-in", text.word("nuance." + nuance.kind().code()));
        }));
        StyleClasses.set(tag, "label", "pill", difference instanceof Dispute ? "disputed" : "nuanced");
        rule.setText(difference instanceof Dispute dispute
                ? text.of("versions.rule-sure", difference.rule(), dispute.confidence())
                : text.of("versions.rule", difference.rule()));
    }

    /** The first claim of each source that is set against others, in the order of the sources. */
    private List<Claim> sides(ReviewItem item) {
        Map<ArticleId, Claim> sides = new TreeMap<>();
        item.difference().between().stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .flatMap(claim -> desk.index().claim(claim).stream())
                .forEach(claim -> sides.putIfAbsent(claim.article(), claim));
        return List.copyOf(sides.values());
    }

    /** A button that decides about this difference and no other. */
    private Button decision(String command, Ikon icon) {
        Button button = Buttons.icon(icon, text.of("button." + command), () -> {
            shown.map(Content::item).ifPresent(desk.targets()::point);
            words.commands().run(command);
        });
        button.setUserData(command);
        button.setId("decide-" + command);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("decide-button");
        return button;
    }

    private void describe(Button button, ReviewItem item) {
        String command = String.valueOf(button.getUserData());
        words.describe(button, command);
        button.setAccessibleText(text.of(
                "versions.decide", words.title(command), text.say(item.difference().explanation())));
    }

    private record Content(ReviewItem item, List<Claim> sides) {}
}
