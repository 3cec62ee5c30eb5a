package org.variorum.model.comparison;

import java.util.List;
import org.variorum.model.article.ArticleId;

/**
 * Sources whose versions of a fact agree; or a source of which no sign says whom it agrees with.
 *
 * @param number from 1, in the order of the sources
 * @param value the stated value in the words of its first source, such as "more than 80 people"
 * @param articles who holds it, in the order of the sources
 */
public record Position(int number, String value, List<ArticleId> articles) {

    public Position {
        articles = List.copyOf(articles);
    }
}
