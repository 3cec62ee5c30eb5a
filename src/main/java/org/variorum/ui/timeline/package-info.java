/** The timeline: what each source says happened when, a lane for each source under one axis of time. */
package org.variorum.ui.timeline;
