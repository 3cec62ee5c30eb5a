/** What Word and Excel files share: a zip archive of XML parts with their types and relations (ECMA-376). */
package org.variorum.store.export.ooxml;
