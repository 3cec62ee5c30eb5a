package org.variorum.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a new question, view or export touches: its own room, one line of one list, and its words in each language. Here
 * every one that exists is looked for in all sources, so that no second list can grow.
 */
class AdditionsTest {

    private static final String DISPUTE = "org/variorum/analysis/dispute/";
    private static final String UI = "org/variorum/ui/";
    private static final String EXPORT = "org/variorum/store/export/";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("new Question\\(\\s*\"([\\w-]+)\", \"([\\w.-]+)\"");
    private static final Pattern VIEW = Pattern.compile("(\\w+View)::new");
    private static final Pattern FORMAT = Pattern.compile("new (\\w+Format)\\(");

    /** The sources without their comments, by path. */
    private static final Map<String, String> CODE = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Path root = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                CODE.put(root.relativize(file).toString().replace('\\', '/'),
                        COMMENT.matcher(Files.readString(file)).replaceAll(" "));
            }
        }
    }

    @Test
    void aQuestionIsKnownToItsClassAndTheListOfQuestions() {
        List<String> readers = naming("new Question\\(");
        assertThat(readers).hasSizeGreaterThan(30);
        for (String reader : readers) {
            assertThat(naming("\\b" + name(reader) + "\\b"))
                    .containsExactlyInAnyOrder(reader, DISPUTE + "question/Answers.java");
            QUESTION.matcher(code(reader)).results().forEach(question ->
                    assertThat(naming("\"" + Pattern.quote(question.group(2)) + "\"")).containsExactly(reader));
        }
    }

    @Test
    void aQuestionHasItsExplanationInEachLanguage() throws IOException {
        Set<String> rules = CODE.values().stream().flatMap(code -> QUESTION.matcher(code).results())
                .map(question -> question.group(2)).collect(Collectors.toCollection(TreeSet::new));
        for (String language : List.of("", "_de")) {
            String words = Files.readString(
                    Path.of("src/main/resources/org/variorum/app/wording/messages" + language + ".properties"));
            assertThat(rules).allMatch(rule -> words.contains("\nexplanation." + rule + "="));
        }
    }

    @Test
    void aViewIsKnownToItsRoomAndTheListOfViews() {
        String list = UI + "shell/ViewChoice.java";
        List<String> views = named(VIEW, list);
        assertThat(views).hasSizeGreaterThan(5);
        for (String view : views) {
            List<String> files = naming("\\b" + view + "\\b");
            String room = files.stream().filter(file -> file.endsWith("/" + view + ".java")).findFirst().orElseThrow();
            String folder = room.substring(0, room.lastIndexOf('/') + 1);
            assertThat(files).contains(list)
                    .allMatch(file -> file.equals(list) || file.startsWith(folder));
        }
    }

    @Test
    void anExportIsKnownToItsPackageAndTheListOfFormats() {
        String list = "org/variorum/app/export/ExportFormats.java";
        List<String> formats = named(FORMAT, list);
        assertThat(formats).hasSizeGreaterThan(5);
        for (String format : formats) {
            List<String> files = naming("\\b" + format + "\\b");
            assertThat(files).contains(list).allMatch(file -> file.equals(list) || file.startsWith(EXPORT));
        }
    }

    private static List<String> named(Pattern pattern, String path) {
        return pattern.matcher(code(path)).results().map(found -> found.group(1)).toList();
    }

    private static List<String> naming(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return CODE.keySet().stream().filter(path -> wanted.matcher(code(path)).find()).toList();
    }

    private static String code(String path) {
        return Objects.requireNonNull(CODE.get(path), path);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }
}
