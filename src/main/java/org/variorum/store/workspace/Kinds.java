package org.variorum.store.workspace;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The names that enum constants and the members of sealed types go by in files, found once for each type. */
final class Kinds {

    private final Map<Class<?>, Map<String, Object>> constants = new ConcurrentHashMap<>();
    private final Map<Class<?>, Map<String, Class<?>>> members = new ConcurrentHashMap<>();

    /** The constant's code, else its name in lower case with hyphens. */
    static String code(Enum<?> constant) {
        try {
            return String.valueOf(constant.getDeclaringClass().getMethod("code").invoke(constant));
        } catch (NoSuchMethodException plain) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A record type's name in lower case with hyphens. */
    static String code(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The constant of that name. */
    Optional<Object> constant(Class<?> type, String code) {
        return Optional.ofNullable(constants.computeIfAbsent(type, Kinds::constants).get(code));
    }

    /** The record type of that name under a sealed type. */
    Optional<Class<?>> member(Class<?> type, String code) {
        return Optional.ofNullable(members.computeIfAbsent(type, Kinds::members).get(code));
    }

    private static Map<String, Object> constants(Class<?> type) {
        Map<String, Object> named = new HashMap<>();
        Stream.of(type.getEnumConstants()).forEach(each -> named.put(code((Enum<?>) each), each));
        return named;
    }

    private static Map<String, Class<?>> members(Class<?> type) {
        Map<String, Class<?>> named = new HashMap<>();
        records(type).forEach(record -> {
            if (named.put(code(record), record) != null) {
                throw new IllegalStateException("Two members of " + type + " go by " + code(record));
            }
        });
        return named;
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(Kinds::records);
    }
}
