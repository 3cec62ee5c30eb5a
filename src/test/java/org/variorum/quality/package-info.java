/** Measures the analysis on labelled data: one evaluator per family of sets, figures with intervals, floors that hold. */
package org.variorum.quality;
