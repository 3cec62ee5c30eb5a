/** The matrix: facts by sources, coloured by position. */
package org.variorum.ui.matrix;
