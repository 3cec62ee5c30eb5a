package org.variorum.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NormsTest {

    private static final int MAIN_LINES = 400;
    private static final int TEST_LINES = 500;

    /** Norms about the interface of the program, which tests do not have. */
    private static final Set<String> OF_INTERFACES = Set.of("documentation", "null from public method");

    private static final List<SourceFile> MAIN = SourceFile.below(Path.of("src/main/java"));
    private static final List<SourceFile> TESTS = Stream.of("src/test/java", "src/uitest/java", "src/jmh/java")
            .flatMap(root -> SourceFile.below(Path.of(root)).stream())
            .filter(file -> !file.path().contains("/canary/"))
            .toList();

    @Test
    void mainSourcesKeepTheNorms() {
        List<Violation> violations = new ArrayList<>();
        for (SourceFile file : MAIN) {
            violations.addAll(new TextNorms(file, MAIN_LINES).check());
            violations.addAll(new SyntaxNorms(file).check());
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void sourcesOfTestsKeepTheNormsToo() {
        List<Violation> violations = new ArrayList<>();
        for (SourceFile file : TESTS) {
            violations.addAll(new TextNorms(file, TEST_LINES).check());
            violations.addAll(new SyntaxNorms(file).check());
            violations.addAll(new TestNames(file).check());
        }
        violations.removeIf(violation -> OF_INTERFACES.contains(violation.norm()));
        assertThat(violations).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(packages(MAIN, false)).isSubsetOf(packages(MAIN, true));
    }

    @Test
    void filesAreMostlyShort() {
        Spread lines = Spread.of(MAIN.stream()
                .filter(file -> !file.isPackageInfo())
                .map(file -> file.lines().size())
                .toList());
        assertThat(lines.median()).as("median of %s", lines).isLessThanOrEqualTo(80);
        assertThat(lines.high()).as("95 %% of %s", lines).isLessThanOrEqualTo(250);
    }

    @Test
    void methodsAreMostlyShort() {
        List<Integer> lengths = new ArrayList<>();
        for (SourceFile file : MAIN) {
            SyntaxNorms norms = new SyntaxNorms(file);
            norms.check();
            lengths.addAll(norms.methodLengths());
        }
        assertThat(Spread.of(lengths).high()).as("95 %% of %s", Spread.of(lengths)).isLessThanOrEqualTo(20);
    }

    @Test
    void mostPublicTypesOfTheWindowAreDocumented() {
        int types = 0;
        int documented = 0;
        for (SourceFile file : MAIN) {
            SyntaxNorms norms = new SyntaxNorms(file);
            norms.check();
            types += norms.publicUiTypes();
            documented += norms.documentedUiTypes();
        }
        assertThat(documented * 10).isGreaterThanOrEqualTo(types * 6);
    }

    private static Set<String> packages(List<SourceFile> files, boolean described) {
        return files.stream()
                .filter(file -> file.path().contains("/") && file.isPackageInfo() == described)
                .map(file -> file.path().substring(0, file.path().lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
