/** Publication times as pages and people write them. */
package org.variorum.store.reading.time;
