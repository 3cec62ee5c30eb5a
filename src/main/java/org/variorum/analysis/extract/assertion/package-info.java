/** What a clause asserts: its predicate, whether it is affirmed or denied, and how firmly. */
package org.variorum.analysis.extract.assertion;
