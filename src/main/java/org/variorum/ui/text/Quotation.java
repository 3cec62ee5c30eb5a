package org.variorum.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.text.TextSpan;

/** Words of an article as they are taken elsewhere, with where they are from. */
public final class Quotation {

    private Quotation() {}

    /** The words in quotation marks, then source, title, date and address, as far as they are known. */
    public static String cited(Article article, TextSpan span, UiText text) {
        List<String> from = new ArrayList<>();
        article.knownSource().ifPresent(from::add);
        article.metadata().title().map(title -> text.of("reader.citation.title", title)).ifPresent(from::add);
        if (from.isEmpty()) {
            from.add(article.file());
        }
        from.add(article.metadata().published()
                .map(time -> DateText.of(time, text.locale()))
                .orElse(text.of("reader.undated")));
        article.metadata().url().ifPresent(from::add);
        return text.of("reader.citation", article.text().slice(span).strip(), String.join(", ", from));
    }
}
