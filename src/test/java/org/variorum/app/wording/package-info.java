/** Behaviour of the wording. */
package org.variorum.app.wording;
