package org.variorum.model.comparison;

/**
 * Names one origin within a comparison.
 *
 * @param value the name, such as {@code o1}
 */
public record OriginId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
