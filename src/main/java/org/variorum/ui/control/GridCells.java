package org.variorum.ui.control;

import javafx.scene.layout.Region;
import org.variorum.model.article.Article;

/**
 * Makes the nodes of a {@link SourceGrid}.
 *
 * @param <R> what a row is about
 */
public interface GridCells<R> {

    /** What stands over the column of a source. */
    Region header(Article article);

    /** What a row begins with. */
    Region leading(R row);

    /** What the source has in that row. */
    Region cell(R row, Article article);

    /** The row in full sentences; the source is the one the reader stands on. */
    String sentence(R row, Article article);

    /** The reader went to that cell. */
    void chosen(R row, Article article);
}
