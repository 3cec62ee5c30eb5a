/** What a window shows beside its views. */
package org.variorum.app.view;
