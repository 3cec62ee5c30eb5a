/** A small program that breaks every rule of the architecture; the rules are tested against it. */
package org.variorum.architecture.canary;
