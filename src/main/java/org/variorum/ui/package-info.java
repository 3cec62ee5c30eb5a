/** The window: views in code over the application layer. */
package org.variorum.ui;
