package org.variorum.norms;

/**
 * One place that breaks a norm.
 *
 * @param norm name of the norm, as the canary knows it
 * @param file path from the source root
 * @param line where, from 1
 * @param detail what was found
 */
record Violation(String norm, String file, long line, String detail) {

    @Override
    public String toString() {
        return "%s:%d: %s: %s".formatted(file, line, norm, detail);
    }
}
