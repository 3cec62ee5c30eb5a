package org.variorum.analysis.parse;

/**
 * A 64-bit polynomial hash of a text that can be joined with others without building the joined text.
 *
 * <p>The packed models know their features only by hash, so the hash is part of the file format: the program that packs
 * them and the reader that looks them up must compute the same value.
 *
 * @param value the hash
 * @param power the hash base raised to the length of the text
 */
record TextHash(long value, long power) {

    private static final long BASE = 0x9E3779B97F4A7C55L;

    /** Stands between the words of a name; no token contains white space. */
    static final TextHash SPACE = of(" ");

    private static final TextHash SEPARATOR = of("_");

    /** The hash of a text. */
    static TextHash of(CharSequence text) {
        long value = 0;
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            value = value * BASE + text.charAt(i) + 1;
            power *= BASE;
        }
        return new TextHash(value, power);
    }

    /** The hash of this text followed by an underscore and the other. */
    TextHash join(TextHash other) {
        return then(SEPARATOR).then(other);
    }

    /** The hash of this text followed directly by the other. */
    TextHash then(TextHash other) {
        return new TextHash(value * other.power + other.value, power * other.power);
    }

    /** The key under which a feature of the given type with this text as its value is stored. */
    long key(int type) {
        long mixed = value ^ (type + 1) * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
