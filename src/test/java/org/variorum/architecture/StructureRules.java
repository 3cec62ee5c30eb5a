package org.variorum.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * How packages hang together and what their classes are called: rules 6, 7 and 13, for the packages under one root.
 *
 * @param root package of the composition root, such as {@code org.variorum}
 */
record StructureRules(String root) {

    /** Packages of {@code ui} that put panes together. */
    private static final Set<String> COMPOSING = Set.of("shell", "comparison");

    /** Packages of {@code ui} that every pane may use. */
    private static final Set<String> SHARED = Set.of("control", "fx", "text");

    ArchRule noPackageCyclesAtAnyDepth() {
        return CompositeArchRule.of(freeOfCycles(".(**)"))
                .and(freeOfCycles(".(*).."))
                .and(freeOfCycles(".(*).(*).."))
                .and(freeOfCycles(".(*).(*).(*).."));
    }

    ArchRule siblingPanesDoNotSeeEachOther() {
        return classes()
                .that()
                .resideInAPackage(root + ".ui.*..")
                .should(seeNoSiblingPane())
                .allowEmptyShould(true);
    }

    /**
     * An implementation of one of our interfaces ends in the interface's last word, and the words that name a role are
     * used only where that role is played. The sums of {@code model} and other sealed interfaces name their own cases.
     */
    ArchRule classNamesEndAsTheirPackageSays() {
        return CompositeArchRule.of(classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .should(endInTheLastWordOfTheirInterface()))
                .and(suffixLivesIn("View", "ui.."))
                .and(suffixLivesIn("ViewModel", "ui.."))
                .and(suffixLivesIn("Command", "app.command..", "cli.."));
    }

    private ArchRule freeOfCycles(String pattern) {
        return slices().matching(root + pattern).should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule suffixLivesIn(String suffix, String... homes) {
        String[] packages = new String[homes.length];
        for (int i = 0; i < homes.length; i++) {
            packages[i] = root + "." + homes[i];
        }
        return classes()
                .that()
                .haveSimpleNameEndingWith(suffix)
                .should()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true);
    }

    private ArchCondition<JavaClass> seeNoSiblingPane() {
        return new ArchCondition<>("see no sibling pane") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String own = pane(item);
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isSibling(own, pane(dependency.getTargetClass())))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isSibling(String own, String other) {
        return !other.isEmpty() && !other.equals(own) && !COMPOSING.contains(own) && !SHARED.contains(other);
    }

    /** The package of {@code ui} that a class lies in; empty for classes elsewhere and of {@code ui} itself. */
    private String pane(JavaClass type) {
        String prefix = root + ".ui.";
        String name = type.getPackageName();
        return name.startsWith(prefix) ? name.substring(prefix.length()).split("\\.")[0] : "";
    }

    private ArchCondition<JavaClass> endInTheLastWordOfTheirInterface() {
        return new ArchCondition<>("end in the last word of the interface that they implement") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (item.isAnonymousClass() || item.isInterface() || item.isEnum()) {
                    return;
                }
                item.getRawInterfaces().stream()
                        .filter(StructureRules.this::namesARole)
                        .filter(role -> !item.getSimpleName().endsWith(lastWord(role.getSimpleName())))
                        .forEach(role -> events.add(SimpleConditionEvent.violated(
                                item, item.getName() + " does not end in " + lastWord(role.getSimpleName()))));
            }
        };
    }

    private boolean namesARole(JavaClass type) {
        return type.getPackageName().startsWith(root) && !type.reflect().isSealed() && type.isTopLevelClass();
    }

    private static String lastWord(String name) {
        String[] words = name.split("(?=[A-Z])");
        return words[words.length - 1];
    }
}
