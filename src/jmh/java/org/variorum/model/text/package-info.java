/** How fast positions in a text are counted. */
package org.variorum.model.text;
