/** Small controls used by several panes: badges, chips, pills and icon buttons. */
package org.variorum.ui.control;
