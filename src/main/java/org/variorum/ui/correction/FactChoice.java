package org.variorum.ui.correction;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Position;
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
                new ChoiceForm.Title(ChoiceForm.What.FACT, title, about, text.of("form.choose")), facts,
                new ChoiceForm.Sought<>(this::name, this::everything), then));
    }

    private String name(Fact fact) {
        UiText text = context.text();
        return text.of("form.fact", context.desk().index().number(fact.id()), text.say(fact.label()));
    }

    /** The name, the values and what the sources say word for word. */
    private String everything(Fact fact) {
        Stream<String> values = fact.positions().stream().map(Position::value);
        Stream<String> quotations = fact.claims().distinct()
                .flatMap(claim -> context.desk().index().claim(claim).stream()).map(Claim::quote);
        return Stream.of(Stream.of(name(fact)), values, quotations).flatMap(all -> all)
                .collect(Collectors.joining("\n"));
    }
}
