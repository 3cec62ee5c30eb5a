/** Behaviour of the arrangement of panes. */
package org.variorum.app.pane;
