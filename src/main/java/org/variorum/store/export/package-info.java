/**
 * Comparisons in the formats that others read: one package per format, behind {@link
 * org.variorum.store.export.ExportFormat}. Each format checks its own output before it leaves.
 */
package org.variorum.store.export;
