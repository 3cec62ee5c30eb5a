/** Names in a text: where they stand, what they name and which of them name the same. */
package org.variorum.analysis.extract.entity;
