/** The comparison as a project of qualitative data analysis programs, in the exchange format of the REFI group. */
package org.variorum.store.export.qdpx;
