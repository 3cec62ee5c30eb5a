package org.variorum.ui.correction;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.CommandScope;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
import org.variorum.app.correction.ValueText;
import org.variorum.app.review.ArticleActions;
import org.variorum.app.review.ClaimActions;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.WordEdges;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Decisions.Place;
import org.variorum.ui.text.UiText;

/** Correcting claims: making, moving, deleting and linking them, whose word they are and what they state. */
public final class ClaimCommands implements Commands {

    private final FormContext context;
    private final ReviewDesk desk;
    private final UiText text;
    private final ClaimActions actions;

    public ClaimCommands(FormContext context) {
        this.context = context;
        desk = context.desk();
        text = context.text();
        actions = new ClaimActions(desk);
    }

    @Override
    public void addTo(CommandRegistry registry) {
        withWords(registry, "make-claim", actions::make, "C");
        withWords(registry, "exclude-text", new ArticleActions(desk)::exclude, "X");
        registry.add(review("claim-edges", "E"), () -> context.words().get().ifPresent(this::resize),
                Need.CLAIM_AND_WORDS,
                () -> context.words().get().filter(words -> selected(words).isPresent()).isPresent());
        edge(registry, "end-further", (edges, span) -> edges.endMoved(span, 1), "Alt+Right");
        edge(registry, "end-back", (edges, span) -> edges.endMoved(span, -1), "Alt+Left");
        edge(registry, "start-further", (edges, span) -> edges.startMoved(span, 1), "Alt+Period");
        edge(registry, "start-back", (edges, span) -> edges.startMoved(span, -1), "Alt+Comma");
        ofClaims(registry, "link", this::link, "L");
        ofClaims(registry, "unlink", actions::unlink, "U");
        ofClaims(registry, "move-claim", this::move, "Shift+L");
        ofClaims(registry, "attribute", this::attribute, "W");
        ofClaims(registry, "delete-claim", actions::delete, "Delete");
        registry.add(review("set-value", "V"), () -> withClaim("set-value", this::value),
                Need.FACT, () -> desk.fact().isPresent());
    }

    private static Command review(String id, String... keys) {
        return Command.of(CommandGroup.REVIEW, id, keys).in(CommandScope.REVIEW);
    }

    private void withWords(CommandRegistry registry, String id, Consumer<Place> action, String key) {
        registry.add(
                review(id, key), () -> context.words().get().ifPresent(action),
                Need.WORDS, () -> context.words().get().isPresent());
    }

    private void edge(
            CommandRegistry registry, String id, BiFunction<WordEdges, TextSpan, TextSpan> step, String key) {
        registry.add(review(id, key), () -> desk.claim().ifPresent(claim ->
                desk.session().workspace().get().corrected().article(claim.article()).ifPresent(article ->
                        actions.moveEdges(claim, step.apply(
                                new WordEdges(article.text().value()), claim.span())))),
                Need.CLAIM, () -> desk.claim().isPresent());
    }

    private void ofClaims(CommandRegistry registry, String id, Consumer<List<Claim>> action, String key) {
        registry.add(review(id, key), () -> marked().ifPresentOrElse(
                action, () -> withClaim(id, claim -> action.accept(List.of(claim)))),
                Need.FACT, () -> desk.fact().isPresent() || marked().isPresent());
    }

    /** Several claims that the selected words hold; one alone is the selection's affair. */
    private Optional<List<Claim>> marked() {
        return context.words().get().map(actions::within).filter(claims -> claims.size() > 1);
    }

    private void withClaim(String command, Consumer<Claim> action) {
        new ClaimChoice(context).withClaim(text.of("command." + command), action);
    }

    /** The selected claim, if it lies in the article of these words. */
    private Optional<Claim> selected(Place words) {
        return desk.claim().filter(claim -> claim.article().equals(words.article()));
    }

    private void resize(Place words) {
        selected(words).ifPresent(claim -> actions.moveEdges(claim, words.span()));
    }

    private void link(List<Claim> claims) {
        new FactChoice(context).ask(text.of("form.link.title"), about(claims),
                fact -> !claims.stream().allMatch(claim -> fact.claims().anyMatch(claim.id()::equals)),
                fact -> actions.link(claims, fact));
    }

    private void move(List<Claim> claims) {
        List<FactId> from = claims.stream().flatMap(claim -> actions.factOf(claim).stream())
                .map(Fact::id).distinct().toList();
        if (!from.isEmpty()) {
            new FactChoice(context).ask(text.of("form.move.title"), about(claims),
                    fact -> from.size() > 1 || !from.contains(fact.id()), to -> actions.move(claims, to));
        }
    }

    private void attribute(List<Claim> claims) {
        Attribution before = claims.getFirst().attribution();
        CorrectionForm form = new CorrectionForm(
                context, text.of("form.attribute.title"), about(claims), text.of("form.attribute.confirm"));
        ChoiceBox<Voice> voice = form.choice(text.of("form.attribute.voice"), List.of(Voice.values()),
                before.voice(), one -> text.word("voice." + one.code()));
        TextField name = form.line(text.of("form.attribute.name"), before.name().orElse(""));
        form.onConfirm(() ->
                context.done(() -> actions.attribute(claims, voice.getValue(), name.getText())));
        context.slot().open(form);
    }

    private void value(Claim claim) {
        CorrectionForm form = new CorrectionForm(
                context, text.of("form.value.title"), quote(claim), text.of("form.value.confirm"));
        Optional<Quantity> before = claim.quantities().stream().findFirst();
        TextField number = form.line(
                text.of("form.value.number"), before.map(Quantity::logical).map(ValueText::of).orElse(""));
        number.setPromptText(text.of("form.value.prompt"));
        TextField unit = form.line(text.of("form.value.unit"), actions.unit(claim));
        form.onConfirm(() -> ValueText.parse(number.getText()).ifPresentOrElse(
                value -> context.done(() -> actions.value(claim, value, unit.getText())),
                () -> form.refuse(text.of("form.value.refused"))));
        context.slot().open(form);
    }

    private String about(List<Claim> claims) {
        return claims.size() == 1 ? quote(claims.getFirst()) : text.of("form.claims", claims.size());
    }

    private String quote(Claim claim) {
        return text.of("versions.go", claim.article().siglum(), claim.quote());
    }
}
