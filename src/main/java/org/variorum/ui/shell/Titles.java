package org.variorum.ui.shell;

import org.variorum.app.session.ShownArticles;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.text.UiText;

/** What the open comparison is called and how it is summed up. */
final class Titles {

    private Titles() {}

    /** The folder's or file's name, made readable. */
    static String of(WorkspaceSession session) {
        return readable(session.name().get());
    }

    /** A file name as words: {@code kerman-warning} becomes "Kerman warning". */
    static String readable(String name) {
        String words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String subtitle(Workspace workspace, UiText text) {
        int sources = ShownArticles.of(workspace).size();
        if (workspace.comparison().articles().isEmpty()) {
            return text.of("window.sources", sources);
        }
        long disputed = workspace.comparison().facts().stream()
                .filter(fact -> fact.status() == FactStatus.DISPUTED)
                .count();
        return text.of("window.sum", sources, workspace.comparison().origins().size(),
                workspace.comparison().claims().size(), disputed);
    }
}
