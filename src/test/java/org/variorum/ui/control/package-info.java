/** Tests of measures that several views share. */
package org.variorum.ui.control;
