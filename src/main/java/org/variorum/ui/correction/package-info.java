/** The small forms in which a correction is made, beside what it is about, and the commands that open them. */
package org.variorum.ui.correction;
