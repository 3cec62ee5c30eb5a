/** Behaviour of the command. */
package org.variorum.app.command;
