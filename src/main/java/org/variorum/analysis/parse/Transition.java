package org.variorum.analysis.parse;

/**
 * One step of the parser, as its label in the model says: an arc to the left, to the right or none, and what becomes of
 * the stack.
 *
 * @param arc      which way a dependency is drawn
 * @param stack    what happens to the lists
 * @param relation label of the dependency, "" without one
 */
record Transition(Arc arc, StackStep stack, String relation) {

    enum Arc { LEFT, RIGHT, NONE }

    enum StackStep { SHIFT, REDUCE, PASS }

    /** Reads a label such as "L_R_nsubj": arc, stack step, relation. */
    static Transition of(String label) {
        Arc arc = switch (label.charAt(0)) {
            case 'L' -> Arc.LEFT;
            case 'R' -> Arc.RIGHT;
            default -> Arc.NONE;
        };
        StackStep step = switch (label.charAt(2)) {
            case 'S' -> StackStep.SHIFT;
            case 'R' -> StackStep.REDUCE;
            default -> StackStep.PASS;
        };
        return new Transition(arc, step, label.substring(4));
    }
}
