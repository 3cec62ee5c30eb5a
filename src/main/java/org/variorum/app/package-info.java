/** What a user can do, without pixels: the layer between the analysis and any surface. */
package org.variorum.app;
