/** Behaviour of the timeline package. */
package org.variorum.ui.timeline;
