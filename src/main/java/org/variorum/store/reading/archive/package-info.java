/** Files that are zip archives inside, unpacked within limits and never onto the disk. */
package org.variorum.store.reading.archive;
