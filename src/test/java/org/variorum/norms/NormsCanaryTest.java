package org.variorum.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NormsCanaryTest {

    static Stream<Arguments> offenders() {
        return Stream.of(
                arguments("line width", "class C { String s = \"" + " ".repeat(120) + "\"; }"),
                arguments("unfinished", "class C { /* TO" + "DO later */ }"),
                arguments("commented-out code", "class C {\n    // call(1);\n}"),
                arguments("tab", "class C {\n\tint i; }"),
                arguments("licence header", "/* Copyright */ class C { }"),
                arguments("author tag", "class C {\n/**\n * @auth" + "or me\n */ int i; }"),
                arguments("empty word in a name", "class FileHelper { }"),
                arguments("documentation", "public class C { }"),
                arguments("parameters", "class C { void m(int a, int b, int c, int d, int e, int f) { } }"),
                arguments("null from public method", "class C { public String m() { return null; } }"),
                arguments("catch-all", "class C { void m() { try { } catch (Error | Exception e) { } } }"));
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void findsTheOffender(String norm, String source) {
        assertThat(check("org/variorum/store/C.java", source)).contains(norm);
    }

    @Test
    void findsALongMethodAndALongFile() {
        String body = "int i;\n".repeat(60);
        assertThat(check("C.java", "class C { void m() {\n" + body + "} }")).contains("method length");
        assertThat(check("C.java", "class C {\n" + "int i;\n".repeat(400) + "}")).contains("file length");
    }

    @Test
    void findsAPackageWithoutPurpose() {
        assertThat(check("org/variorum/store/package-info.java", "package org.variorum.store;"))
                .contains("package purpose");
    }

    @Test
    void findsATestThatSaysNoBehaviourOrIsNeverRun() {
        SourceFile file = SourceFile.parse("Checks.java", "class Checks { @Test void testIt() { } }");
        assertThat(new TestNames(file).check())
                .extracting(Violation::norm)
                .containsExactly("test prefix", "unrun test");
    }

    @Test
    void leavesAGoodFileAlone() {
        String source = """
                package org.variorum.store;

                /** One sentence that says what this is. */
                public record C(int a, int b, int c, int d, int e, int f) {

                    // A remark in words; it ends with a full stop.
                    private String inner() {
                        return null;
                    }

                    public Supplier<String> later() {
                        return () -> {
                            return null;
                        };
                    }
                }
                """;
        assertThat(check("org/variorum/store/C.java", source)).isEmpty();
    }

    private static List<String> check(String path, String source) {
        SourceFile file = SourceFile.parse(path, source);
        return Stream.concat(new TextNorms(file, 400).check().stream(), new SyntaxNorms(file).check().stream())
                .map(Violation::norm)
                .distinct()
                .toList();
    }
}
