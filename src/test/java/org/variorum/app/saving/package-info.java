/** Tests of keeping a workspace: file, journal, recovery and merging. */
package org.variorum.app.saving;
