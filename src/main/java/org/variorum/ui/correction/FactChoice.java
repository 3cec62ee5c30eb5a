package org.variorum.ui.correction;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.text.UiText;

/**
 * Asks which fact is meant, among all that there are.
 *
 * @param context what the form works with
 */
record FactChoice(FormContext context) {

    /** Asks for one of the facts that come into question. */
    void ask(String title, String about, Predicate<Fact> wanted, Consumer<Fact> then) {
        UiText text = context.text();
        List<Fact> facts =
                context.desk().index().comparison().facts().stream().filter(wanted).toList();
        context.slot().open(new ChoiceForm<>(context,
                new ChoiceForm.Title(title, about, text.of("form.choose")), facts,
                fact -> text.of("form.fact", context.desk().index().number(fact.id()), text.say(fact.label())), then));
    }
}
