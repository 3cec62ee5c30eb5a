/** Coverage: what each source tells, what it leaves out and what it alone tells. */
package org.variorum.ui.coverage;
