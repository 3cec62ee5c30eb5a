package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.Workspace;

class HelpLanguageTest {

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[a-z]{2,} [a-z]{2,} [a-z]{2,}.*");

    @ParameterizedTest
    @ValueSource(strings = {
        "--help", "compare --help", "render --help",
        "save --help", "verify --help", "log --help", "merge --help"})
    void noSentenceOfTheHelpStaysEnglish(String arguments) {
        List<String> english = help(Locale.ENGLISH, arguments);

        assertThat(english).anyMatch(line -> SENTENCE.matcher(line).matches());
        assertThat(help(Locale.GERMAN, arguments))
                .hasSizeGreaterThan(5)
                .filteredOn(line -> SENTENCE.matcher(line).matches())
                .doesNotContainAnyElementsOf(english);
    }

    private static List<String> help(Locale locale, String arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Services services = new Services(
                (paths, progress) -> new Imported(List.of(), List.of()),
                (articles, included, progress) -> Comparison.EMPTY, List.of(),
                new WorkspaceFiles("variorum 0"), new NoWindow(),
                new MessageWording(locale), "0", new LastResort(Path.of("faults.log")));
        new CommandLineProgram(services, new Terminal(writer, writer, false, false)).run(arguments.split(" "));
        return out.toString().lines().toList();
    }

    private record NoWindow() implements WindowPort {

        @Override
        public Optional<Problem> open(List<ArticleSource> inputs) {
            return Optional.empty();
        }

        @Override
        public List<String> views() {
            return List.of("side-by-side", "matrix");
        }

        @Override
        public Optional<Problem> draw(Workspace workspace, Picture picture) {
            return Optional.empty();
        }
    }
}
