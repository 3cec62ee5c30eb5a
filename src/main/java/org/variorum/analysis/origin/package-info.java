/**
 * Finds which articles copy or rewrite each other and whom they name as their source.
 *
 * <p>Five articles that retell one are one origin: how often something is told says little, from how many independent
 * origins it comes says much.
 */
package org.variorum.analysis.origin;
