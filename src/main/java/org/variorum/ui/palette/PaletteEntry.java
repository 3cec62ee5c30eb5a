package org.variorum.ui.palette;

/**
 * Something that can be gone to or done by the palette.
 *
 * @param id its name in tests: that of the command, of the fact, or the siglum
 * @param group what it is, in a word: the group of a command, "Fact", "Source"
 * @param title its words
 * @param keys its keys in words; may be empty
 * @param missing what must be done before it can be chosen, in a sentence; empty where it can be
 * @param action what choosing it does
 */
public record PaletteEntry(String id, String group, String title, String keys, String missing, Runnable action) {

    /** Something that can be chosen now. */
    public static PaletteEntry of(String id, String group, String title, String keys, Runnable action) {
        return new PaletteEntry(id, group, title, keys, "", action);
    }

    boolean canBeChosen() {
        return missing.isEmpty();
    }

    /** Everything at once, for screen readers. */
    String sentence() {
        return group + ": " + title + "." + (keys.isEmpty() ? "" : " " + keys)
                + (missing.isEmpty() ? "" : " " + missing);
    }
}
