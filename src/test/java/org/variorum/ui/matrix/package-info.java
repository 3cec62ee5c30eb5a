/** Tests of the matrix's view models. */
package org.variorum.ui.matrix;
