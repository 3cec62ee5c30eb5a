package org.variorum.store.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;

/**
 * What is exported, and in whose words.
 *
 * @param workspace the articles and their comparison
 * @param wording says labels, explanations and headings
 * @param generator the program's name and version, such as {@code variorum 0.1}; a file names it instead of a time
 * @param saved the workspace as this program saves it, for formats that bring it back whole; empty when it must not
 *     come back, for something was left out on purpose
 */
public record ExportInput(Workspace workspace, Wording wording, String generator, Supplier<Optional<byte[]>> saved) {

    /** The code of the problem that says that the workspace is part of another. */
    public static final String PART = "shown-in-part";

    /** What does not come back. */
    public ExportInput(Workspace workspace, Wording wording, String generator) {
        this(workspace, wording, generator, Optional::empty);
    }

    /** The result to export. */
    public Comparison comparison() {
        return workspace.comparison();
    }

    /** The phrase in words. */
    public String say(Phrase phrase) {
        return wording.say(phrase);
    }

    /** The message of that code in words. */
    public String say(String code, String... arguments) {
        return wording.say(Phrase.of(code, arguments));
    }

    /** All trouble met, each once: while reading, while comparing, then the articles that were left out. */
    public List<Problem> problems() {
        return Stream.of(
                        workspace.problems().stream(),
                        comparison().problems().stream(),
                        comparison().leftOut().stream().map(this::leftOut))
                .flatMap(problems -> problems)
                .distinct()
                .toList();
    }

    private Problem leftOut(LeftOut leftOut) {
        Article article = leftOut.article();
        return Problem.of(
                "article-left-out", Severity.NOTE, article.file(), article.displayTitle(), say(leftOut.reason()));
    }
}
