package org.variorum.store.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything of one type that a value holds at any depth, in the order of its fields. */
final class Mentions {

    private final Shapes shapes;

    Mentions(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The values of that type in the record; what such a value holds itself is not looked into. */
    <T> List<T> of(Class<T> type, Record owner) {
        List<T> found = new ArrayList<>();
        collect(type, owner, found);
        return found;
    }

    private <T> void collect(Class<T> type, Object value, List<T> found) {
        if (type.isInstance(value)) {
            found.add(type.cast(value));
            return;
        }
        switch (value) {
            case Record made -> shapes.of(made.getClass()).parts().forEach(part -> collect(type, part.of(made), found));
            case List<?> list -> list.forEach(each -> collect(type, each, found));
            case Optional<?> optional -> optional.ifPresent(each -> collect(type, each, found));
            default -> { }
        }
    }
}
