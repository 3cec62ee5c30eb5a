/** The comparison as annotations on the articles, in the Web Annotation Data Model of the W3C. */
package org.variorum.store.export.annotation;
