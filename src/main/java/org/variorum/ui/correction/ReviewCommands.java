package org.variorum.ui.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.CommandScope;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
import org.variorum.app.review.DifferenceActions;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.ReviewItem;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.ui.text.KeyText;
import org.variorum.ui.text.UiText;

/** Deciding about disputes and nuances, and going from one that waits to the next. */
public final class ReviewCommands implements Commands {

    private final FormContext context;
    private final ReviewDesk desk;
    private final UiText text;
    private final DifferenceActions actions;
    private Supplier<String> undoKey = () -> "";

    public ReviewCommands(FormContext context) {
        this.context = context;
        desk = context.desk();
        text = context.text();
        actions = new DifferenceActions(desk);
    }

    @Override
    public void addTo(CommandRegistry registry) {
        undoKey = () -> registry.keyOf("undo").map(key -> KeyText.label(key, text)).orElse("");
        registry.add(review("accept", "A"), this::accept, Need.DIFFERENCE, this::canDecide);
        registry.add(review("reject", "R"), this::askReason, Need.DIFFERENCE, this::canDecide);
        registry.add(review("retype", "T"), this::askKind, Need.DIFFERENCE, this::canDecide);
        registry.add(review("set-against", "D"), this::askClaims,
                Need.SIDES, () -> desk.fact().filter(this::hasTwoSides).isPresent());
        registry.add(Command.of(CommandGroup.REVIEW, "next-waiting", "Alt+Shift+Down"), () -> step(1));
        registry.add(Command.of(CommandGroup.REVIEW, "previous-waiting", "Alt+Shift+Up"), () -> step(-1));
    }

    private static Command review(String id, String... keys) {
        return Command.of(CommandGroup.REVIEW, id, keys).in(CommandScope.REVIEW);
    }

    private boolean canDecide() {
        return !desk.items().isEmpty();
    }

    /** Decides; from the queue it goes on to the next that waits. */
    private void decide(String act, List<ReviewItem> items, Consumer<List<ReviewItem>> decision) {
        Optional<ReviewItem> pointed = desk.targets().pointed().get()
                .filter(item -> desk.targets().isGoingThrough());
        Optional<ReviewItem> next = pointed.flatMap(item -> desk.queue().waitingBeside(pointed, 1)
                .or(() -> desk.queue().waitingBeside(Optional.empty(), 1).filter(first -> !first.isSame(item))));
        String about = facts(items);
        decision.accept(items);
        next.ifPresent(this::goTo);
        context.say().accept(text.of("review.done." + act, items.size(), about, undoKey.get()));
    }

    /** One difference is accepted at once; of several it is asked which. */
    private void accept() {
        List<ReviewItem> items = desk.items();
        if (items.size() == 1) {
            decide("accept", items, actions::accept);
            return;
        }
        CorrectionForm form = new CorrectionForm(
                context, text.of("form.accept.title"), about(items), text.of("form.accept.confirm"));
        DifferenceBoxes boxes = new DifferenceBoxes(items, text);
        boxes.addTo(form, true);
        form.onConfirm(() -> boxes.ifSome(form, chosen -> context.done(
                () -> decide("accept", chosen, actions::accept))));
        context.slot().open(form);
    }

    private void askReason() {
        List<ReviewItem> items = desk.items();
        CorrectionForm form = new CorrectionForm(
                context, text.of("form.reject.title"), about(items), text.of("form.reject.confirm"));
        TextField reason = form.line(text.of("form.reject.reason"), "");
        DifferenceBoxes boxes = new DifferenceBoxes(items, text);
        boxes.addTo(form, true);
        form.onConfirm(() -> boxes.ifSome(form, chosen -> context.done(
                () -> decide("reject", chosen, which -> actions.reject(which, reason.getText())))));
        context.slot().open(form);
    }

    /** Several differences are seldom of one other kind: which are is ticked by the reader. */
    private void askKind() {
        List<ReviewItem> items = desk.items();
        List<String> kinds = new ArrayList<>();
        Arrays.stream(DisputeKind.values()).map(kind -> "dispute." + kind.code()).forEach(kinds::add);
        Arrays.stream(NuanceKind.values()).map(kind -> "nuance." + kind.code()).forEach(kinds::add);
        DifferenceBoxes boxes = new DifferenceBoxes(items, text);
        ChoiceForm<String> form = new ChoiceForm<>(context,
                kindTitle(about(items)),
                kinds, this::kind, kind -> decide("retype", boxes.chosen(), chosen -> call(chosen, kind)));
        boxes.addTo(form, false);
        form.allowIf(() -> boxes.isSome(form));
        context.slot().open(form);
    }

    private void call(List<ReviewItem> items, String code) {
        Arrays.stream(DisputeKind.values()).filter(kind -> code.equals("dispute." + kind.code()))
                .forEach(kind -> actions.call(items, kind));
        Arrays.stream(NuanceKind.values()).filter(kind -> code.equals("nuance." + kind.code()))
                .forEach(kind -> actions.call(items, kind));
    }

    private String kind(String code) {
        return code.startsWith("dispute.")
                ? text.of("form.kind.dispute", text.word(code))
                : text.of("form.kind.nuance", text.word(code));
    }

    private String about(List<ReviewItem> items) {
        return items.size() == 1
                ? text.say(items.getFirst().difference().explanation())
                : text.of("form.several", items.size(), facts(items));
    }

    /** The fact that they are on, whichever is selected meanwhile; of several how many. */
    private String facts(List<ReviewItem> items) {
        List<FactId> facts = items.stream().map(ReviewItem::fact).distinct().toList();
        return facts.size() == 1
                ? desk.index().fact(facts.getFirst()).map(fact -> text.say(fact.label())).orElse("")
                : text.of("review.facts", facts.size());
    }

    private boolean hasTwoSides(Fact fact) {
        return fact.stated().count() > 1;
    }

    /** Asks for one claim, then for the one it is set against, then for the kind. */
    private void askClaims() {
        desk.fact().ifPresent(fact -> new ClaimChoice(context).ask(
                text.of("form.against.first"), fact, claim -> true, one -> new ClaimChoice(context).ask(
                        text.of("form.against.second"), fact, other -> !other.article().equals(one.article()),
                        other -> askDispute(fact, one, other))));
    }

    private ChoiceForm.Title kindTitle(String about) {
        return new ChoiceForm.Title(
                ChoiceForm.What.KIND, text.of("form.kind.title"), about, text.of("form.kind.confirm"));
    }

    private void askDispute(Fact fact, Claim one, Claim other) {
        context.slot().open(new ChoiceForm<>(context,
                kindTitle(text.of("form.against.about",
                        one.article().siglum(), one.quote(), other.article().siglum(), other.quote())),
                List.of(DisputeKind.values()), kind -> text.word("dispute." + kind.code()),
                kind -> actions.make(fact, one, other, kind)));
    }

    private void step(int direction) {
        Optional<ReviewItem> from = desk.targets().pointed().get()
                .or(() -> desk.fact().flatMap(fact -> desk.queue().items().stream()
                        .filter(item -> item.fact().equals(fact.id())).findFirst()));
        desk.queue().waitingBeside(from, direction).ifPresentOrElse(this::goTo, () -> context.say().accept(
                text.of(direction > 0 ? "review.last" : "review.first")));
    }

    private void goTo(ReviewItem item) {
        desk.targets().goThrough(item);
        desk.selection().select(Selection.of(item.fact(), SelectionOrigin.COMMAND));
    }
}
