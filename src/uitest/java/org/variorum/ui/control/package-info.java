/** Tests of what controls of several views share. */
package org.variorum.ui.control;
