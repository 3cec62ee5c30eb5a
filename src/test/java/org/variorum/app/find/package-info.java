/** Finding words, tested on texts of many scripts. */
package org.variorum.app.find;
