/** The open workspace: importing, comparing in the background, corrections, and look-ups over the result. */
package org.variorum.app.session;
