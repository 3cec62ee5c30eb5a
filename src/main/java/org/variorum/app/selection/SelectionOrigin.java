package org.variorum.app.selection;

/** Where a selection was made; a view does not scroll itself for its own selection. */
public enum SelectionOrigin {
    /** Nobody: the state at the start and after clearing. */
    NONE,
    READER,
    FACTS,
    VERSIONS,
    /** The view that stands in place of the panes. */
    VIEW,
    COMMAND
}
