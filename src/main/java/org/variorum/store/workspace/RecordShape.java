package org.variorum.store.workspace;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a record is taken apart and put together.
 *
 * @param parts its components, in order
 * @param constructor its canonical constructor
 */
record RecordShape(List<Part> parts, Constructor<?> constructor) {

    /** The shape of that record type. */
    static RecordShape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return new RecordShape(
                    Stream.of(components)
                            .map(each -> new Part(each.getName(), each.getGenericType(), each.getAccessor()))
                            .toList(),
                    type.getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new)));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
        }
    }

    /** Whether it only names something, or holds nothing but one text: such a record is written as that text. */
    boolean isText() {
        return parts.size() == 1 && parts.getFirst().type() == String.class;
    }

    /**
     * The record of those values.
     *
     * @throws IllegalArgumentException if the record does not take them
     */
    Object make(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(String.valueOf(refused.getCause()), refused);
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * One component.
     *
     * @param name its name, which is the name of its field in the file
     * @param type what it holds
     * @param accessor reads it
     */
    record Part(String name, Type type, Method accessor) {

        /** The component's value in that record. */
        Object of(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
