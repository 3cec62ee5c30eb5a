package org.variorum.ui.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.CommandScope;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
import org.variorum.app.review.FactActions;
import org.variorum.app.review.RemarkActions;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.selection.Selection;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.model.workspace.Remark;
import org.variorum.ui.control.Wrapped;
import org.variorum.ui.text.UiText;

/** Correcting facts: merging, splitting, renaming, silence, verdicts and notes. */
public final class FactCommands implements Commands {

    private final FormContext context;
    private final ReviewDesk desk;
    private final UiText text;
    private final FactActions actions;

    public FactCommands(FormContext context) {
        this.context = context;
        desk = context.desk();
        text = context.text();
        actions = new FactActions(desk);
    }

    @Override
    public void addTo(CommandRegistry registry) {
        add(registry, "merge-facts", this::merge, "M");
        add(registry, "split-fact", this::split, "S");
        add(registry, "rename-fact", this::rename, "F2");
        add(registry, "note", this::note, "N");
        add(registry, "verdict", this::verdict, "J");
        registry.add(review("confirm-absence", "Shift+A"),
                () -> silent().ifPresent(article -> withFact(fact -> actions.confirmAbsence(fact, article))),
                Need.SILENT_SOURCE, () -> silent().isPresent());
        registry.add(review("point-out", "P"), this::pointOut,
                Need.FACT, () -> desk.fact().isPresent());
    }

    private static Command review(String id, String... keys) {
        return Command.of(CommandGroup.REVIEW, id, keys).in(CommandScope.REVIEW);
    }

    private void add(CommandRegistry registry, String id, Consumer<Fact> action, String key) {
        registry.add(review(id, key), () -> withFact(action), Need.FACT, () -> desk.fact().isPresent());
    }

    private void withFact(Consumer<Fact> action) {
        desk.fact().ifPresent(action);
    }

    /** The source that was pointed at, if it says nothing of the selected fact. */
    private Optional<ArticleId> silent() {
        Selection now = desk.selection().selection().get();
        return now.article().filter(article -> desk.fact().flatMap(fact -> fact.versionOf(article))
                .filter(version -> !(version instanceof Version.Stated)).isPresent());
    }

    private void pointOut() {
        context.words().get().ifPresentOrElse(
                words -> withFact(fact -> actions.pointTo(fact, words)),
                () -> context.say().accept(text.of("form.point-where")));
    }

    private void merge(Fact fact) {
        List<Fact> together = desk.facts();
        if (together.size() > 1) {
            actions.merge(together);
        } else {
            new FactChoice(context).ask(
                    text.of("form.merge.title"), text.say(fact.label()), other -> !other.id().equals(fact.id()),
                    other -> actions.merge(List.of(fact, other)));
        }
    }

    private void split(Fact fact) {
        List<Claim> claims = fact.claims().distinct().flatMap(id -> desk.index().claim(id).stream()).toList();
        if (claims.size() < 2) {
            context.say().accept(text.of("form.split.one"));
            return;
        }
        CorrectionForm form = new CorrectionForm(
                context, text.of("form.split.title"), text.say(fact.label()), text.of("form.split.confirm"));
        List<CheckBox> boxes = new ArrayList<>();
        for (Claim claim : claims) {
            CheckBox box = new CheckBox(text.of("versions.go", claim.article().siglum(), claim.quote()));
            Wrapped.of(box);
            box.getStyleClass().add("split-choice");
            box.setSelected(desk.selection().selection().get().claim().filter(claim.id()::equals).isPresent());
            boxes.add(box);
            form.add(box);
        }
        form.onConfirm(() -> {
            List<Claim> leaving = claims.stream().filter(claim -> boxes.get(claims.indexOf(claim)).isSelected())
                    .toList();
            if (leaving.isEmpty() || leaving.size() == claims.size()) {
                form.refuse(text.of("form.split.refused"));
            } else {
                context.done(() -> actions.split(fact, leaving));
            }
        });
        context.slot().open(form);
    }

    private void rename(Fact fact) {
        CorrectionForm form = new CorrectionForm(
                context, text.of("form.rename.title"), "", text.of("form.rename.confirm"));
        TextField name = form.line(text.of("form.rename.name"), text.say(fact.label()));
        form.onConfirm(() -> context.done(() -> actions.rename(fact, name.getText())));
        context.slot().open(form);
        name.selectAll();
    }

    private void verdict(Fact fact) {
        CorrectionForm form = new CorrectionForm(
                context, text.of("form.verdict.title"), text.say(fact.label()), text.of("form.verdict.confirm"));
        String before = Optional.ofNullable(desk.decisions().verdicts().get(fact.id())).orElse("");
        TextField words = form.line(text.of("form.verdict.words"), before);
        form.onConfirm(() -> context.done(() -> actions.verdict(fact, words.getText())));
        form.keepWritten();
        context.slot().open(form);
    }

    /** A note on the claim that was pointed at, else on the fact. */
    private void note(Fact fact) {
        Remark.Subject on = desk.selection().selection().get().claim()
                .filter(claim -> desk.index().claim(claim).isPresent())
                .<Remark.Subject>map(Remark.Subject.OnClaim::new)
                .orElseGet(() -> new Remark.Subject.OnFact(fact.id()));
        String about = desk.selection().selection().get().claim().flatMap(desk.index()::claim)
                .map(claim -> text.of("versions.go", claim.article().siglum(), claim.quote()))
                .orElseGet(() -> text.say(fact.label()));
        new RemarkForm(context).ask(on, about);
    }
}
