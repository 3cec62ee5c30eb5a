package org.variorum.store.reading;

import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.article.Originals;
import org.variorum.model.problem.Problem;

/**
 * What came of an import.
 *
 * @param articles the articles in the order given, sigla assigned in that order
 * @param originals the bytes that they were read from
 * @param problems what could not be read or is uncertain, in the order it was met
 */
public record Imported(List<Article> articles, Originals originals, List<Problem> problems) {

    public Imported {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
