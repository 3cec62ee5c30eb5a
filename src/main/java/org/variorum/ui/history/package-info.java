/** The history of a workspace: every act with its time and name. */
package org.variorum.ui.history;
