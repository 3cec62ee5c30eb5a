package org.variorum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final String ROOT = "org.variorum";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @EnumSource
    void holds(Rule rule) {
        rule.under(ROOT).check(MAIN);
    }

    @Test
    void readsTheClassesOfTheProgramItself() {
        assertThat(MAIN.contain("org.variorum.Main")).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    }
}
