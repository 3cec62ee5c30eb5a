/** Joining what two people did in copies of one workspace; pure functions. */
package org.variorum.app.merging;
