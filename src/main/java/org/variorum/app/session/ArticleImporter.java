package org.variorum.app.session;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.variorum.app.task.JobProgress;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.article.Originals;
import org.variorum.model.problem.Problem;

/** Turns files, folders and pages of the web into articles. The assembly supplies it from the store. */
@FunctionalInterface
public interface ArticleImporter {

    /** Reads what can be read; what cannot becomes a problem, never an exception. */
    Imported read(List<ArticleSource> sources, JobProgress progress);

    /** Files and folders as sources. */
    static List<ArticleSource> onDisk(List<Path> paths) {
        return paths.stream().<ArticleSource>map(path -> new ArticleSource.OnDisk(path.toString())).toList();
    }

    /**
     * What came of reading.
     *
     * @param articles in the order of the files
     * @param originals the bytes that they were read from
     * @param problems what could not be read, or only in part
     */
    record Imported(List<Article> articles, Originals originals, List<Problem> problems) {
        public Imported {
            articles = List.copyOf(articles);
            problems = List.copyOf(problems);
        }

        /** Articles whose bytes are not at hand. */
        public Imported(List<Article> articles, List<Problem> problems) {
            this(articles, Originals.EMPTY, problems);
        }

        /** The same with the first article alone. */
        Imported first() {
            return new Imported(articles.stream().limit(1).toList(), originals, problems);
        }

        /** The articles under sigla in their order. */
        List<Article> lettered() {
            return IntStream.range(0, articles.size())
                    .mapToObj(position -> articles.get(position).withId(ArticleId.at(position)))
                    .toList();
        }
    }
}
