/** Finding words in articles whatever their case, accents or kind of quotation mark. */
package org.variorum.app.find;
