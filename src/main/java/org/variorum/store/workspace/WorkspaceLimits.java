package org.variorum.store.workspace;

/** How much of a file is read. The limits keep a mistaken or hostile file from filling the memory. */
final class WorkspaceLimits {

    /** Largest file, in bytes. */
    static final long FILE = 512L << 20;

    /** Most bytes that a file may unpack to. */
    static final long UNPACKED = 512L << 20;

    private WorkspaceLimits() {}
}
