package org.variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.app.settings.ThemeChoice;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.Workspace;

/** The window, as far as the command line knows it. The assembly supplies it. */
public interface WindowPort {

    /**
     * Opens the window and returns when it is closed.
     *
     * @param inputs files, folders and pages to open at once; none for the welcome view
     * @return why no window can be opened here
     */
    Optional<Problem> open(List<ArticleSource> inputs);

    /** The codes of the views that it can show. */
    List<String> views();

    /** Draws the window with that workspace into a file, without a display. */
    Optional<Problem> draw(Workspace workspace, Picture picture);

    /**
     * A picture of the window.
     *
     * @param name what the workspace is called in the window's title
     * @param file where the PNG goes
     * @param width in pixels
     * @param height in pixels
     * @param theme the colours, not those of the system
     * @param fact number of the selected fact in the list of facts, from 1; 0 selects none
     * @param view code of the view to show, one of {@link #views}
     */
    record Picture(String name, Path file, int width, int height, ThemeChoice theme, int fact, String view) {}
}
