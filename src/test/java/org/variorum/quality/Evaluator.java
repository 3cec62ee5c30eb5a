package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Measures the product on one family of sets with the same format. */
interface Evaluator {

    /** Names of the folders it can read. */
    List<String> sets();

    /** The figures it computes, the most important first. */
    List<Figure> figures();

    /** Runs the product on every item. */
    Evaluation evaluate(List<JsonNode> items);
}
