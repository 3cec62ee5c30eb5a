/** Keeping a workspace: its file, its journal, what can be brought back, and joining it with another person's copy. */
package org.variorum.app.saving;
