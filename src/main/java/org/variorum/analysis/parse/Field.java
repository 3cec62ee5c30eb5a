package org.variorum.analysis.parse;

/** What a feature looks at in a word; the names are those of the packed model file. */
enum Field {
    SIMPLE,
    LOWER,
    SHAPE,
    TAG,
    LEMMA,
    ENTITY,
    POSSIBLE_TAGS,
    PREFIX2,
    PREFIX3,
    SUFFIX1,
    SUFFIX2,
    SUFFIX3,
    SUFFIX4,
    RELATION,
    VALENCY,
    /** The fields from here on have several values, each a feature of its own. */
    EACH_POSSIBLE_TAG,
    EACH_CLUSTER,
    EACH_NAME,
    EACH_SPELLING,
    EACH_POSITION;

    boolean hasSeveralValues() {
        return compareTo(EACH_POSSIBLE_TAG) >= 0;
    }
}
