package org.variorum.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The analysis holds no words of a language: they lie in lists, where a second language can have its own. */
class LanguageNormsTest {

    private static final Path LISTS = Path.of("src/main/resources/org/variorum/analysis");
    private static final Path NAMES = Path.of("src/test/resources/org/variorum/norms/analysis-names.txt");

    /** Lists whose lines begin with a name, not with a word, where words stand behind it. */
    private static final Set<String> KEYED = Set.of("acts", "alignment-weights", "approximations", "causes",
            "dispute-weights", "event-phases", "line-patterns", "oppositions", "quantity-roles", "time-patterns",
            "units", "value-patterns");
    private static final Pattern LETTER = Pattern.compile("[a-z]");

    @Test
    void theAnalysisHoldsNoWordsOfALanguage() {
        Set<String> names = names();
        List<Violation> violations = SourceFile.below(Path.of("src/main/java")).stream()
                .filter(file -> file.path().startsWith("org/variorum/analysis/"))
                .filter(file -> !file.path().startsWith("org/variorum/analysis/dispute/"))
                .flatMap(file -> new LanguageNorms(file, names).check().stream())
                .toList();
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "List.of(\"before\", \"since\").contains(tree.lemma(at))",
        "tree.lemma(at).equals(\"state\")",
        "lemma.equals(\"be\")",
        "words.is(at, \"of\")",
        "words.isAny(at, \"-\", \"among\")",
        "word.endsWith(\"before\")",
        "java.util.Set.of(\"tomorrow\", \"yesterday\").isEmpty()",
        "java.util.regex.Pattern.matches(\"\\\\bIn (?:the|a)\", text)",
        "switch (tree.lemma(at)) { case \"person\" -> true; default -> false; }"})
    void findsAWord(String expression) {
        assertThat(check(expression)).hasSizeGreaterThan(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "tree.relation(at).equals(\"nsubj\")",
        "tree.tag(at).equals(\"NNS\")",
        "role.equals(\"killed\")",
        "lists.entries(\"nobody\").contains(lemma)",
        "words.isAny(at, \"$\", \"-\")",
        "java.util.regex.Pattern.matches(\"(?<name>\\\\p{Lu}[a-z]+)\\\\s\", text)",
        "form.endsWith(\"ed\")",
        "phrase.code().equals(\"explanation.quantity\")",
        "fail(new IllegalStateException(\"No such list\"))"})
    void leavesNamesAlone(String expression) {
        assertThat(check(expression)).isEmpty();
    }

    private static List<Violation> check(String expression) {
        String source = "class C { boolean m() { return " + expression + "; } }";
        return new LanguageNorms(SourceFile.parse("C.java", source), names()).check();
    }

    /** The names that the lists give, and those of the norm's own list. */
    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> lists = Files.walk(LISTS)) {
            for (Path list : lists.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                String name = list.getFileName().toString().replace(".txt", "");
                names.add(name);
                Files.readAllLines(list).forEach(line -> addName(name, line.strip(), names));
            }
            Files.readAllLines(NAMES).stream().filter(line -> !line.startsWith("# "))
                    .flatMap(line -> Stream.of(line.split("\\s+"))).forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void addName(String list, String line, Set<String> names) {
        int sign = line.indexOf(" = ");
        if (line.startsWith("[")) {
            names.add(line.substring(1, line.length() - 1));
        } else if (sign > 0 && !line.startsWith("#") && KEYED.contains(list)
                && (list.endsWith("-weights") || LETTER.matcher(line.substring(sign)).find())) {
            names.add(line.substring(0, sign).strip());
        }
    }
}
