/** Opening what came back from other programs: our own comparisons, and what others marked in the articles. */
package org.variorum.app.exchange;
