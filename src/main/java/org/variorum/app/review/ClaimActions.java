package org.variorum.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.Decisions.Place;
import org.variorum.model.workspace.FactAnchor;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * Corrections to claims; those made at once are undone together.
 *
 * @param desk where they lie
 */
public record ClaimActions(ReviewDesk desk) {

    /** Makes a claim of a passage; words that it cuts are taken in whole. */
    public void make(Place passage) {
        TextSpan whole = desk.session().workspace().get().corrected().article(passage.article())
                .map(article -> new WordEdges(article.text().value()).whole(passage.span()))
                .orElse(passage.span());
        desk.session().apply(new ClaimEdit.MakeClaim(desk.anchors().passage(passage.article(), whole)));
    }

    /** Has a claim begin and end elsewhere. */
    public void moveEdges(Claim claim, TextSpan now) {
        if (!now.isEmpty() && !now.equals(claim.span())) {
            desk.session().apply(new ClaimEdit.MoveEdges(
                    desk.anchors().claim(claim), desk.anchors().passage(claim.article(), now)));
        }
    }

    /** The claims that lie in a passage whole, in reading order. */
    public List<Claim> within(Place passage) {
        return desk.index().claimsOf(passage.article()).stream()
                .filter(claim -> passage.span().contains(claim.span())).toList();
    }

    /** These words are no claims. */
    public void delete(List<Claim> claims) {
        apply(claims, ClaimEdit.DeleteClaim::new);
    }

    /** Puts claims on a further fact, those that are not on it. */
    public void link(List<Claim> claims, Fact fact) {
        FactAnchor to = desk.anchors().fact(fact);
        apply(claims.stream().filter(claim -> !isOn(claim, fact)).toList(),
                claim -> new FactEdit.LinkClaim(claim, to));
    }

    /** Takes each claim off the fact that is selected, else off the first that it is on. */
    public void unlink(List<Claim> claims) {
        leave(claims, FactEdit.UnlinkClaim::new);
    }

    /** Puts each claim on another fact instead. */
    public void move(List<Claim> claims, Fact to) {
        FactAnchor there = desk.anchors().fact(to);
        leave(claims.stream().filter(claim -> !isOn(claim, to)).toList(),
                (claim, from) -> new FactEdit.MoveClaim(claim, from, there));
    }

    /** The fact that the claim is corrected on: the selected one if it is on that, else the first that it is on. */
    public Optional<Fact> factOf(Claim claim) {
        return desk.fact().filter(fact -> isOn(claim, fact))
                .or(() -> desk.index().factsOf(claim.id()).stream().findFirst());
    }

    /** Says whose word claims are; a blank name is none. */
    public void attribute(List<Claim> claims, Voice voice, String name) {
        Optional<String> given = Optional.of(name.strip()).filter(words -> !words.isEmpty());
        apply(claims, claim -> new ClaimEdit.SetAttribution(claim, voice, given));
    }

    /** Says which number a claim states; it counts what it counted, else what other claims on the fact count. */
    public void value(Claim claim, NumberInterval value, String unit) {
        String role = counted(claim).map(Quantity::role).orElse("");
        String code = unit.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        desk.session().apply(new ClaimEdit.SetValue(desk.anchors().claim(claim), value, code, role));
    }

    /** What a number of the claim counts, in words that {@link #value} takes; empty where nothing tells. */
    public String unit(Claim claim) {
        return counted(claim).map(Quantity::unit).map(code -> code.replace('-', ' ')).orElse("");
    }

    private Optional<Quantity> counted(Claim claim) {
        return claim.quantities().stream().findFirst().or(() -> factOf(claim).stream()
                .flatMap(fact -> fact.claims().flatMap(id -> desk.index().claim(id).stream()))
                .flatMap(other -> other.quantities().stream()).findFirst());
    }

    private void apply(List<Claim> claims, Function<Anchor, WorkspaceEdit> edit) {
        desk.session().apply(claims.stream().map(desk.anchors()::claim).map(edit).toList());
    }

    /** A fact is named by the claims that are left on it when the earlier ones have gone, or it would be lost. */
    private void leave(List<Claim> claims, BiFunction<Anchor, FactAnchor, WorkspaceEdit> edit) {
        List<WorkspaceEdit> edits = new ArrayList<>();
        List<Anchor> gone = new ArrayList<>();
        for (Claim claim : claims) {
            Anchor leaving = desk.anchors().claim(claim);
            factOf(claim).map(desk.anchors()::fact)
                    .ifPresent(from -> edits.add(edit.apply(leaving, from.without(gone))));
            gone.add(leaving);
        }
        desk.session().apply(edits);
    }

    private static boolean isOn(Claim claim, Fact fact) {
        return fact.claims().anyMatch(claim.id()::equals);
    }
}
