/** The common ground: what all sources that mention it agree on. */
package org.variorum.ui.core;
