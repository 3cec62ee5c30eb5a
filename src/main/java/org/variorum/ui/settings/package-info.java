/** The panel of settings: reading, window, comparing, keys. */
package org.variorum.ui.settings;
