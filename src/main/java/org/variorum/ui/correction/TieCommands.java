package org.variorum.ui.correction;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
import org.variorum.model.workspace.Decisions.Place;
import org.variorum.model.workspace.Decisions.SyncPoint;
import org.variorum.model.workspace.LogEdit;

/**
 * Listing the places of texts that a reader tied together; the one that is chosen is untied.
 *
 * @param context what the form works with
 */
public record TieCommands(FormContext context) implements Commands {

    @Override
    public void addTo(CommandRegistry registry) {
        registry.add(Command.of(CommandGroup.REVIEW, "sync-points"), this::list, Need.TIES, () -> !ties().isEmpty());
    }

    private List<SyncPoint> ties() {
        return context.desk().session().workspace().get().decisions().syncPoints();
    }

    private void list() {
        context.slot().open(new ChoiceForm<>(context,
                new ChoiceForm.Title(ChoiceForm.What.TIE, context.text().of("form.ties.title"),
                        context.text().of("form.ties.about", ties().size()), context.text().of("form.ties.confirm")),
                ties(), this::words,
                tie -> context.desk().session().apply(new LogEdit.TakeBack(List.of(tie.entry())))));
    }

    private String words(SyncPoint tie) {
        return tie.places().stream().map(this::words).collect(Collectors.joining(" · "));
    }

    private String words(Place place) {
        String quotation = context.desk().session().workspace().get().corrected().article(place.article())
                .map(article -> article.text().slice(place.span())).orElse("");
        return context.text().of("versions.go", place.article().siglum(), quotation.strip());
    }
}
