package org.variorum.ui.shell;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.CommandScope;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.text.Phrase;
import org.variorum.ui.fx.ClipboardWords;
import org.variorum.ui.reader.ReaderPane;
import org.variorum.ui.text.KeyText;
import org.variorum.ui.text.Quotation;
import org.variorum.ui.text.UiText;

/** Taking corrections back and making them again, taking words along, pasting an article, preferences. */
final class EditCommands implements Commands {

    private final WindowContext context;
    private final MainWindow window;

    EditCommands(WindowContext context, MainWindow window) {
        this.context = context;
        this.window = window;
    }

    @Override
    public void addTo(CommandRegistry registry) {
        registry.addNamed(edit("undo", "Ctrl+Z"), this::undo, Need.DONE, context.session()::undoName);
        registry.addNamed(
                edit("redo", "Ctrl+Y", "Ctrl+Shift+Z"), this::redo, Need.UNDONE, context.session()::redoName);
        registry.add(edit("paste", "Ctrl+V"), window.dropTarget()::paste);
        registry.add(edit("settings", "Ctrl+Comma"), window.settings()::toggle);
        registry.add(
                edit("copy", "Ctrl+C").in(CommandScope.QUOTED),
                () -> copy(ReaderPane::copy, (claim, article) -> claim.quote()));
        registry.add(
                edit("copy-cited", "Ctrl+Shift+C").in(CommandScope.QUOTED),
                () -> copy(ReaderPane::copyCited, (claim, article) ->
                        Quotation.cited(article, claim.span(), context.text())));
    }

    /** Copies from the article that has the keyboard, else the quotation in the versions that has it. */
    private void copy(Consumer<ReaderPane> fromPane, BiFunction<Claim, Article, String> words) {
        window.panes().withKeyboard().ifPresentOrElse(fromPane, () ->
                window.versions().withKeyboard().ifPresent(claim ->
                        context.session().workspace().get().corrected().article(claim.article()).ifPresent(article ->
                                ClipboardWords.put(words.apply(claim, article)))));
    }

    private void undo() {
        Optional<Phrase> name = context.session().undoName();
        context.session().undo();
        name.ifPresent(done -> say("status.undone", done, "redo"));
    }

    private void redo() {
        Optional<Phrase> name = context.session().redoName();
        context.session().redo();
        name.ifPresent(done -> say("status.redone", done, "undo"));
    }

    /** Says what was just done and with which key it is turned round. */
    private void say(String message, Phrase done, String back) {
        UiText text = context.text();
        String key = context.commands().keyOf(back).map(found -> KeyText.label(found, text)).orElse("");
        window.say(text.of(message, text.say(done), key));
    }

    private static Command edit(String id, String... keys) {
        return Command.of(CommandGroup.EDIT, id, keys);
    }
}
