/** Which of the views over the one selection a window shows. */
package org.variorum.app.view;
