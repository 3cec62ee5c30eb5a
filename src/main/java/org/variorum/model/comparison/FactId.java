package org.variorum.model.comparison;

/**
 * Names one fact. It is derived from the quotations of its claims, so that it stays the same when the analysis is
 * repeated or the articles come in another order.
 *
 * @param value the name
 */
public record FactId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
