package org.variorum.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/**
 * What code may do: rules 8, 9, 10, 11, 14 and 15, for the packages under one root.
 *
 * @param root package of the composition root, such as {@code org.variorum}
 */
record ConductRules(String root) {

    private static final String EXECUTOR_TYPES =
            "java\\.util\\.concurrent\\.(Executors|ExecutorService|ScheduledExecutorService|ThreadPoolExecutor"
                    + "|ScheduledThreadPoolExecutor|ForkJoinPool)";

    private static final String NETWORK_TYPES =
            "java\\.net\\.(http\\..*|(Server|Datagram|Multicast)?Socket|(Http)?URLConnection|InetAddress)"
                    + "|java\\.nio\\.channels\\..*SocketChannel|javax\\.net\\..*"
                    + "|org\\.jsoup\\.(Connection|helper\\.Http.*)";

    private static final String NETWORK_CALLS =
            "java\\.net\\.URL\\.(openStream|openConnection|getContent)|org\\.jsoup\\.Jsoup\\.(connect|newSession)";

    ArchRule onlyFxCallsPlatformAndOnlyTaskOwnsExecutors() {
        ArchRule platform = noClasses()
                .that()
                .resideOutsideOfPackage(in("ui.fx"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform");
        ArchRule threads = noClasses()
                .should()
                .callConstructorWhere(JavaConstructorCall.Predicates.target(owner(assignableTo(Thread.class))));
        ArchRule threadBuilders = noClasses()
                .that()
                .resideOutsideOfPackage(in("app.task"))
                .should()
                .callMethodWhere(JavaMethodCall.Predicates.target(owner(assignableTo(Thread.class))
                        .and(nameMatching("of(Virtual|Platform)|startVirtualThread"))));
        ArchRule executors = noClasses()
                .that()
                .resideOutsideOfPackage(in("app.task"))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(EXECUTOR_TYPES);
        return CompositeArchRule.of(platform).and(threads).and(threadBuilders).and(executors);
    }

    ArchRule noStaticMutableStateAndNoHiddenWiring() {
        ArchRule fields = fields().that().areStatic().should(Conditions.beFixed());
        ArchRule wiring = noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.google.inject..",
                        "javax.inject..",
                        "jakarta.inject..",
                        "com.google.common.eventbus..",
                        "org.greenrobot..",
                        "org.springframework..");
        ArchRule locators = noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ServiceLoader")
                .orShould()
                .haveNameMatching(".*(EventBus|ServiceLocator|Singleton)");
        ArchRule singletons = noMethods()
                .that()
                .areStatic()
                .should()
                .haveName("getInstance")
                .allowEmptyShould(true);
        return CompositeArchRule.of(fields).and(wiring).and(locators).and(singletons);
    }

    ArchRule noConsoleOutsideCliNoOtherToolkitNoReflectionOutsideStore() {
        ArchRule console = noClasses()
                .that()
                .resideOutsideOfPackage(in("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace");
        ArchRule toolkits = noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "javafx.scene.web..", "javafx.embed..");
        ArchRule reflection = noClasses()
                .that()
                .resideOutsideOfPackage(in("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.invoke\\.(MethodHandles|VarHandle).*");
        return CompositeArchRule.of(console).and(toolkits).and(reflection);
    }

    ArchRule modelClassesAreImmutable() {
        return classes()
                .that()
                .resideInAPackage(in("model"))
                .should(Conditions.beAnImmutableKind());
    }

    ArchRule expectedTroubleIsAValue() {
        ArchRule noOwnExceptions = noClasses().should().beAssignableTo(Throwable.class);
        ArchRule noCheckedExceptions = methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(are(Conditions.publicType()))
                .should(Conditions.declareNoCheckedException());
        return CompositeArchRule.of(noOwnExceptions).and(noCheckedExceptions);
    }

    /** Nothing leaves this computer but the request for a page that the user named. */
    ArchRule onlyFetchingUsesTheNetwork() {
        ArchRule connections = noClasses()
                .that()
                .resideOutsideOfPackage(in("store.reading.web"))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(NETWORK_TYPES);
        ArchRule calls = noClasses().should().callMethodWhere(describe(
                "opens a connection",
                call -> (call.getTargetOwner().getName() + "." + call.getName()).matches(NETWORK_CALLS)));
        return CompositeArchRule.of(connections).and(calls);
    }

    private String in(String layer) {
        return root + "." + layer + "..";
    }
}
