package org.variorum.store.exchange;

import java.util.List;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.problem.Problem;

/**
 * What a file brings back.
 *
 * @param saved the workspace that this program put into it, as the content of a {@code .variorum} file
 * @param articles the articles it holds, if this program did not write it
 * @param marks what others marked
 * @param problems what could not be read
 */
public record ReturnedFile(
        Optional<byte[]> saved, List<Article> articles, List<Mark> marks, List<Problem> problems) {

    public ReturnedFile {
        articles = List.copyOf(articles);
        marks = List.copyOf(marks);
        problems = List.copyOf(problems);
    }

    /** Nothing but trouble. */
    static ReturnedFile refused(Problem problem) {
        return new ReturnedFile(Optional.empty(), List.of(), List.of(), List.of(problem));
    }
}
