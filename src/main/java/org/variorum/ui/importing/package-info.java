/** What arrived with an import, to be looked through and put right at once. */
package org.variorum.ui.importing;
