/** Measures the analysis on labelled data: an evaluator per family of sets, figures with intervals, floors. */
package org.variorum.quality;
