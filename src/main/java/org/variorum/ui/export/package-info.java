/** Writing the comparison into a file: format, options, a look at it first, and what it cannot hold. */
package org.variorum.ui.export;
