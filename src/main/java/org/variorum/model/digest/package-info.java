/** The one hash that names content: of files, texts, facts and acts. */
package org.variorum.model.digest;
