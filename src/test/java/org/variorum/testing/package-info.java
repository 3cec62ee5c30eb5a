/** Fixtures for tests of more than one package. */
package org.variorum.testing;
