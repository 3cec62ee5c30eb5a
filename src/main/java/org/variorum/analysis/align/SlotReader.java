package org.variorum.analysis.align;

import java.util.List;
import org.variorum.analysis.extract.ExtractedClaim;

/**
 * Reads off a claim which questions it answers that an event, a person or a place has one answer to: claims that answer
 * the same one are brought together whatever their wording. Safe for several threads.
 */
@FunctionalInterface
public interface SlotReader {

    /** Reads nothing. */
    SlotReader NONE = claim -> List.of();

    /** The questions, each once, in reading order. */
    List<Slot> slots(ExtractedClaim claim);
}
