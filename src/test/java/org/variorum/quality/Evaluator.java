package org.variorum.quality;

import java.util.List;

/** Measures the product on all sets of one format. A new measurement is a new implementation, named in the test. */
interface Evaluator {

    /** Whether the set is of the format, by its fields and labels; its name does not matter. */
    boolean reads(LabelledSet set);

    /** The figures it computes, the most important first. */
    List<Figure> figures();

    /** Runs the product on every item. */
    Evaluation evaluate(LabelledSet set);
}
