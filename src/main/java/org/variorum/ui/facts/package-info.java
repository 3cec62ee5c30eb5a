/** The facts panel: a filtered list of what the sources speak about and where they differ. */
package org.variorum.ui.facts;
