/** What the reader prefers, and where it is kept between starts. */
package org.variorum.app.settings;
