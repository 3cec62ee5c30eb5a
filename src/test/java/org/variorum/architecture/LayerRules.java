package org.variorum.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may see whom: rules 1 to 5 and 12, for the packages under one root.
 *
 * @param root package of the composition root, such as {@code org.variorum}
 */
record LayerRules(String root) {

    private static final Set<String> JAVA_BASE =
            ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();

    private static final String[] JAVAFX_BASE = {
        "javafx.beans..", "javafx.collections..", "javafx.event..", "javafx.util.."
    };

    ArchRule modelSeesJavaBaseAndJSpecifyOnly() {
        ArchRule only = classes()
                .that()
                .resideInAPackage(in("model"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(in("model"), "org.jspecify..").or(javaBase()));
        ArchRule noInputNoLocale = noClasses()
                .that()
                .resideInAPackage(in("model"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..")
                        .or(describe("the locale", type -> type.getName().equals("java.util.Locale"))));
        return CompositeArchRule.of(only).and(noInputNoLocale);
    }

    ArchRule analysisAndStoreSeeModelNotEachOther() {
        return CompositeArchRule.of(layerDoesNotSee("analysis", "store", "app", "cli", "ui"))
                .and(layerDoesNotSee("store", "analysis", "app", "cli", "ui"))
                .and(noClasses()
                        .that()
                        .resideInAnyPackage(in("analysis"), in("store"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javafx.."));
    }

    ArchRule appSeesTheLowerLayersAndJavafxBaseOnly() {
        DescribedPredicate<JavaClass> pixels = resideInAnyPackage("javafx..")
                .and(DescribedPredicate.not(resideInAnyPackage(JAVAFX_BASE)))
                .as("draw");
        return CompositeArchRule.of(layerDoesNotSee("app", "cli", "ui"))
                .and(noClasses().that().resideInAPackage(in("app")).should().dependOnClassesThat(pixels));
    }

    ArchRule uiSeesAppAndModelOnly() {
        return layerDoesNotSee("ui", "store", "analysis", "cli");
    }

    /** The command line stays over {@code app}; only the classes of the root package see every layer. */
    ArchRule onlyAssemblyAndMainSeeEverything() {
        ArchRule nobodyLooksUp = noClasses()
                .that()
                .resideOutsideOfPackage(root)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root);
        ArchRule rootHoldsTwo = classes()
                .that()
                .resideInAPackage(root)
                .and()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(".*\\.(Main|Assembly|package-info)");
        return CompositeArchRule.of(layerDoesNotSee("cli", "analysis", "store", "ui"))
                .and(nobodyLooksUp)
                .and(rootHoldsTwo);
    }

    ArchRule viewModelSeesNoScene() {
        return noClasses()
                .that()
                .haveNameMatching(".*ViewModel(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "org.fxmisc..");
    }

    private ArchRule layerDoesNotSee(String layer, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(in(layer))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(others).map(this::in).toArray(String[]::new));
    }

    private String in(String layer) {
        return root + "." + layer + "..";
    }

    private static DescribedPredicate<JavaClass> javaBase() {
        return describe(
                "lie in java.base",
                type -> type.getBaseComponentType().isPrimitive()
                        || JAVA_BASE.contains(type.getBaseComponentType().getPackageName()));
    }
}
