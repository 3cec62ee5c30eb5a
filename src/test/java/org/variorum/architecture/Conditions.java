package org.variorum.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Questions the rules ask of classes, fields and methods that ArchUnit has no words for. */
final class Conditions {

    /** Types whose values change; a static field of one of them is shared mutable state even when it is final. */
    private static final List<String> CHANGING = List.of(
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal",
            "java.util.AbstractCollection",
            "java.util.AbstractMap",
            "java.util.Random",
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicReference",
            "javafx.beans.value.WritableValue",
            "javafx.collections.ObservableList",
            "javafx.collections.ObservableMap",
            "javafx.collections.ObservableSet");

    private Conditions() {}

    /** Static fields are final, of a type that does not change; arrays, which can change, are at least private. */
    static ArchCondition<JavaField> beFixed() {
        return condition("be final and of a type that does not change", Conditions::isFixed);
    }

    static ArchCondition<JavaClass> beAnImmutableKind() {
        return condition(
                "be records, enums, sealed or functional interfaces, or final classes with final fields",
                Conditions::isImmutableKind);
    }

    static ArchCondition<JavaMethod> declareNoCheckedException() {
        return condition(
                "declare no checked exception",
                method -> method.getExceptionTypes().stream().noneMatch(Conditions::isChecked));
    }

    static DescribedPredicate<JavaClass> publicType() {
        return DescribedPredicate.describe("public", type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isFixed(JavaField field) {
        if (field.getModifiers().contains(JavaModifier.SYNTHETIC) || field.getName().contains("$")) {
            return true;
        }
        boolean mayChange = CHANGING.stream().anyMatch(type -> field.getRawType().isAssignableTo(type))
                || field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
        return field.getModifiers().contains(JavaModifier.FINAL) && !mayChange;
    }

    private static boolean isImmutableKind(JavaClass type) {
        if (type.isRecord() || type.isEnum() || isConstantBody(type) || type.getSimpleName().equals("package-info")) {
            return true;
        }
        if (type.isInterface()) {
            return type.reflect().isSealed() || type.isAnnotatedWith(FunctionalInterface.class);
        }
        return type.getModifiers().contains(JavaModifier.FINAL)
                && instanceFields(type).allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }

    private static boolean isConstantBody(JavaClass type) {
        return type.isAnonymousClass() && type.getRawSuperclass().filter(JavaClass::isEnum).isPresent();
    }

    private static Stream<JavaField> instanceFields(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isChecked(JavaClass type) {
        return !type.isAssignableTo(RuntimeException.class) && !type.isAssignableTo(Error.class);
    }

    private static <T extends HasName.AndFullName> ArchCondition<T>
            condition(String description, Predicate<T> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (!holds.test(item)) {
                    events.add(SimpleConditionEvent.violated(
                            item, item.getFullName() + " should " + description));
                }
            }
        };
    }
}
