/** Tests of the linear view on paper. */
package org.variorum.ui.linear;
