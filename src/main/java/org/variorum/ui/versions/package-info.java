/** The versions panel: what each source says about the selected fact, or that it does not. */
package org.variorum.ui.versions;
