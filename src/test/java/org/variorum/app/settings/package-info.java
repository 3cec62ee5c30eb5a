/** Behaviour of the settings. */
package org.variorum.app.settings;
