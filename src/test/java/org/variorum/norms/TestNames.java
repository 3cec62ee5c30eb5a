package org.variorum.norms;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tests say a behaviour in their name, and a class that holds tests is called so that the build runs it: the runner
 * passes over a misnamed class in silence.
 */
final class TestNames extends TreeScanner<Void, Void> {

    private static final Set<String> MARKS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "ArchTest");

    private final SourceFile file;
    private final List<Violation> violations = new ArrayList<>();
    private boolean holdsTests;

    TestNames(SourceFile file) {
        this.file = file;
    }

    List<Violation> check() {
        scan(file.tree(), null);
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        boolean ran = name.endsWith("Test.java") || file.text().contains("@Tag(\"quality\")");
        if (holdsTests && !ran) {
            violations.add(new Violation("unrun test", file.path(), 1, name + " should end in Test"));
        }
        return violations;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        boolean isAbstract = type.getModifiers().toString().contains("abstract");
        return isAbstract ? null : super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        boolean isTest = method.getModifiers().getAnnotations().stream()
                .anyMatch(mark -> MARKS.contains(mark.getAnnotationType().toString()));
        holdsTests |= isTest;
        if (isTest && method.getName().toString().matches("test([A-Z_0-9].*)?")) {
            violations.add(new Violation(
                    "test prefix", file.path(), 1, method.getName() + " says no behaviour in its name"));
        }
        return super.visitMethod(method, nothing);
    }
}
