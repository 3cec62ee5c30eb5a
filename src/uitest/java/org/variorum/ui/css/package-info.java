/** The stylesheets, loaded in every theme: a warning of the style engine is a failure. */
package org.variorum.ui.css;
