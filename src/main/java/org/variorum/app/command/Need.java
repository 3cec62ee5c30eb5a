package org.variorum.app.command;

import java.util.Locale;

/** What is missing where a command cannot be run now. */
public enum Need {
    /** Articles are open. */
    ARTICLES,
    /** Articles were compared. */
    COMPARISON,
    /** A source's pane is the active one. */
    SOURCE,
    /** There are more sources than fit side by side. */
    PAGES,
    /** A fact is selected. */
    FACT,
    /** A fact with a difference is selected. */
    DIFFERENCE,
    /** A fact that several sources tell is selected. */
    SIDES,
    /** A claim is selected. */
    CLAIM,
    /** A claim is selected, and words in the same article. */
    CLAIM_AND_WORDS,
    /** Words of an article are selected. */
    WORDS,
    /** Words that are left out of the comparison are selected. */
    EXCLUDED_WORDS,
    /** A source is selected that says nothing of the selected fact. */
    SILENT_SOURCE,
    /** A correction that lost its place is chosen. */
    LOST,
    /** Two decisions that contradict each other are chosen. */
    CONFLICT,
    /** An article was left out of the comparison. */
    LEFT_OUT,
    /** Places of two sources are tied. */
    TIES,
    /** A correction was made. */
    CORRECTION,
    /** A correction can be taken back. */
    DONE,
    /** A correction was taken back. */
    UNDONE;

    /** Its name in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
