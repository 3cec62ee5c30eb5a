package org.variorum.ui.correction;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.text.UiText;

/**
 * Asks which claim of a fact is meant.
 *
 * @param context what the form works with
 */
record ClaimChoice(FormContext context) {

    /** Asks, unless only one claim comes into question. */
    void ask(String title, Fact fact, Predicate<Claim> wanted, Consumer<Claim> then) {
        UiText text = context.text();
        List<Claim> claims = fact.claims().distinct()
                .flatMap(id -> context.desk().index().claim(id).stream())
                .filter(wanted)
                .toList();
        if (claims.size() == 1) {
            then.accept(claims.getFirst());
        } else if (!claims.isEmpty()) {
            context.slot().open(new ChoiceForm<>(context,
                    new ChoiceForm.Title(ChoiceForm.What.CLAIM, title, text.say(fact.label()), text.of("form.choose")),
                    claims, claim -> text.of("versions.go", claim.article().siglum(), claim.quote()), then));
        }
    }

    /** The claim that is selected, else the one that is chosen of the selected fact's. */
    void withClaim(String title, Consumer<Claim> then) {
        context.desk().claim().ifPresentOrElse(then, () -> context.desk().fact()
                .ifPresent(fact -> ask(title, fact, claim -> true, then)));
    }
}
