/**
 * The {@code variorum-comparison} format, version 1: everything a comparison says, for other programs.
 *
 * <p>The schema beside this package in the resources is the contract; every document is checked against it before it is
 * handed out.
 */
package org.variorum.store.export.json;
