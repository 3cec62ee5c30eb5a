/** Everything that touches bytes: reading articles, writing exports. */
package org.variorum.store;
