/** The message bundles against the code: every key that is used exists, and every key that exists is used. */
package org.variorum.messages;
