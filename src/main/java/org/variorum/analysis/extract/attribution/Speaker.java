package org.variorum.analysis.extract.attribution;

import java.util.Optional;
import org.variorum.model.claim.Voice;

/**
 * One who speaks.
 *
 * @param voice what kind of source it is
 * @param name its words, without article; empty for "reportedly" and the like
 */
record Speaker(Voice voice, Optional<String> name) {

    /** Reported, but nobody is named. */
    static final Speaker NOBODY = new Speaker(Voice.UNNAMED_PERSON, Optional.empty());
}
