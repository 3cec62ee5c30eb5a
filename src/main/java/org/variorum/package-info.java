/** The way in: the command line is parsed here, and the layers are put together. */
package org.variorum;
