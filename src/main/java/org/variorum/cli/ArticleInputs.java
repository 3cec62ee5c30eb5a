package org.variorum.cli;

import java.util.List;
import org.variorum.model.article.ArticleSource;
import picocli.CommandLine.Parameters;

/** What a command works on, as every command that compares articles takes it. */
final class ArticleInputs {

    @Parameters(
            paramLabel = "FILE|FOLDER|ADDRESS",
            arity = "1..*",
            description = "Articles, two or more to compare; pages by their http:// or https:// address; a workspace.")
    private List<String> named = List.of();

    List<ArticleSource> sources() {
        return named.stream().map(ArticleSource::of).toList();
    }
}
