package org.variorum.quality;

import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;

/** What is measured: the product's own comparison. */
@FunctionalInterface
interface Product {

    Comparison compare(List<Article> articles);
}
