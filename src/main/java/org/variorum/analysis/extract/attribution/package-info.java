/** Whose word a claim is: reporting words, the sources they name and the words they cover. */
package org.variorum.analysis.extract.attribution;
