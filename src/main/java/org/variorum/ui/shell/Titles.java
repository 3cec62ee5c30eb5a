package org.variorum.ui.shell;

import java.util.function.Consumer;
import org.variorum.app.session.ShownArticles;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.UiText;

/** What the open comparison is called and how it is summed up. */
final class Titles {

    private Titles() {}

    /** Tells the title of the whole window now and whenever it changes: what is open, and a dot while unsaved. */
    static void follow(WindowContext context, Consumer<String> title, Subscriptions subscriptions) {
        Runnable tell = () -> title.accept(ofWindow(context));
        subscriptions.onChange(context.session().name(), name -> tell.run());
        subscriptions.onChange(context.saving().unsaved(), unsaved -> tell.run());
        tell.run();
    }

    private static String ofWindow(WindowContext context) {
        UiText text = context.text();
        return context.session().name().get().isEmpty()
                ? text.of("window.title")
                : text.of("window.title.open", marked(context), text.of("window.title"));
    }

    /** The name, with a dot while something is not saved. */
    static String marked(WindowContext context) {
        String name = of(context.session());
        return context.saving().unsaved().get() ? context.text().of("window.unsaved", name) : name;
    }

    /** The folder's or file's name, made readable. */
    static String of(WorkspaceSession session) {
        return readable(session.name().get());
    }

    /** A file name as words: {@code kerman-warning} becomes "Kerman warning". */
    static String readable(String name) {
        String words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** How many sources there are and how many of them stand on their own: what there is room for in the header. */
    static String subtitle(Workspace workspace, UiText text) {
        int sources = ShownArticles.of(workspace).size();
        return workspace.comparison().articles().isEmpty()
                ? text.of("window.sources", sources)
                : text.of("window.sum.short", sources, workspace.comparison().origins().size());
    }

    /** What is open and how it is summed up, in a sentence for screen readers. */
    static String sentence(WindowContext context, Workspace workspace) {
        Comparison comparison = workspace.comparison();
        int sources = ShownArticles.of(workspace).size();
        return comparison.articles().isEmpty()
                ? context.text().of("window.sources.spoken", marked(context), sources)
                : context.text().of("window.sum.spoken", marked(context), sources, comparison.origins().size(),
                        comparison.claims().size(), disputed(comparison));
    }

    /** The same with the numbers of claims and disputes. */
    static String summary(Workspace workspace, UiText text) {
        int sources = ShownArticles.of(workspace).size();
        if (workspace.comparison().articles().isEmpty()) {
            return text.of("window.sources", sources);
        }
        return text.of("window.sum", sources, workspace.comparison().origins().size(),
                workspace.comparison().claims().size(), disputed(workspace.comparison()));
    }

    private static long disputed(Comparison comparison) {
        return comparison.facts().stream().filter(fact -> fact.status() == FactStatus.DISPUTED).count();
    }
}
