package org.variorum.store.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the format writes them. */
final class Numbers {

    /** From here on a double no longer holds every whole number. */
    private static final double LARGEST_WHOLE = 1L << 53;

    private Numbers() {}

    /** A stated number: whole ones without a decimal point, an open end as null. */
    static JsonNode stated(double value) {
        if (!Double.isFinite(value)) {
            return JsonNodeFactory.instance.nullNode();
        }
        return Math.abs(value) < LARGEST_WHOLE && value == Math.rint(value)
                ? JsonNodeFactory.instance.numberNode((long) value)
                : JsonNodeFactory.instance.numberNode(value);
    }

    /** A score, to two decimals: what the models compute beyond them varies between processors. */
    static JsonNode rounded(double score) {
        return Double.isFinite(score)
                ? stated(BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_EVEN).doubleValue())
                : stated(score);
    }
}
