package org.variorum.model.workspace;

/**
 * Names one entry of a log; no two entries of any two copies of a workspace share one unless they are the same act.
 *
 * @param value lower-case hexadecimal
 */
public record EntryId(String value) implements Comparable<EntryId> {

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
