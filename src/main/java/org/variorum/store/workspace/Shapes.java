package org.variorum.store.workspace;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of the record types that were met so far, and the names of their kinds. */
final class Shapes {

    private final Map<Class<?>, RecordShape> records = new ConcurrentHashMap<>();
    private final Kinds kinds = new Kinds();

    /** The shape of that record type. */
    RecordShape of(Class<?> type) {
        return records.computeIfAbsent(type, RecordShape::of);
    }

    /** The names of enum constants and of members of sealed types. */
    Kinds kinds() {
        return kinds;
    }

    static boolean isList(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == List.class;
    }

    static boolean isOptional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    }

    /** What a list or an optional holds. */
    static Type held(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
