/** Pictures of the window against approved ones: small, compared by tiles, written anew on request. */
package org.variorum.ui.picture;
