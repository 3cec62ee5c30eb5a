/** Behaviour of the filter. */
package org.variorum.app.filter;
