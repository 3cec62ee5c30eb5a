/** Behaviour of the session. */
package org.variorum.app.session;
