/** Which facts are shown: status, kind and text, with counts. */
package org.variorum.app.filter;
