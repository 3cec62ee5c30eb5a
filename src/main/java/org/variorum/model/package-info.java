/**
 * What Variorum knows, as immutable values: texts, claims, facts and disputes.
 *
 * <p>Nothing here does input or output, knows a locale or holds words meant for a user's eyes. Every value that comes
 * from a text keeps the {@linkplain org.variorum.model.text.TextSpan spans} it was read from: spans first, everything
 * else derived.
 */
package org.variorum.model;
