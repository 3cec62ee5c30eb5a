/** The reader's corrections put on top of what the analysis found; pure functions, so that they can be replayed. */
package org.variorum.app.correction;
