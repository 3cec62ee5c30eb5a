/** The comparison as a Word document: a table of the facts, the articles with comments on their claims, the methods. */
package org.variorum.store.export.docx;
