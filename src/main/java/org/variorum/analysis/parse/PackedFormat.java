package org.variorum.analysis.parse;

/** What marks a packed model file. The program that packs and the program that reads share it. */
final class PackedFormat {

    /** The first four bytes: "VRPM". */
    static final int MAGIC = 0x5652504D;

    /** Changes whenever the order or the meaning of the parts changes. */
    static final int LAYOUT = 1;

    private PackedFormat() {
    }
}
