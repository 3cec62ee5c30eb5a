package org.variorum.ui.shell;

import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
import org.variorum.model.article.ArticleId;

/**
 * Putting another file in the place of the article whose pane is active, as its correction or its later revision.
 *
 * @param context the window's
 * @param window where the file is asked for
 */
record ReplaceCommands(WindowContext context, MainWindow window) implements Commands {

    @Override
    public void addTo(CommandRegistry registry) {
        add(registry, "replace-article", false);
        add(registry, "revise-article", true);
    }

    private void add(CommandRegistry registry, String id, boolean asRevision) {
        registry.add(Command.of(CommandGroup.REVIEW, id), () -> window.panes().activePane().ifPresent(
                article -> ask(article, asRevision)), Need.SOURCE, () -> window.panes().activePane().isPresent());
    }

    private void ask(ArticleId article, boolean asRevision) {
        context.services().files().articles(window.getScene().getWindow()).stream().findFirst()
                .ifPresent(file -> context.session().replaceArticle(article, file, asRevision));
    }
}
