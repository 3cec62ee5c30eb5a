/** Origins: which sources copy or cite each other, and how many independent origins there are. */
package org.variorum.ui.origins;
