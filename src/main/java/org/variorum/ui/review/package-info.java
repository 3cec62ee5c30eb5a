/** The queue of disputes to be decided about, what was rejected, and corrections that lost their place. */
package org.variorum.ui.review;
