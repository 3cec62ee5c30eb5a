package org.variorum.model.claim;

/**
 * Names one claim within one comparison, such as {@code B12}: the article's siglum and the claim's number in reading
 * order, from 1.
 *
 * @param value the name
 */
public record ClaimId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
