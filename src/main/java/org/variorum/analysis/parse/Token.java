package org.variorum.analysis.parse;

/**
 * One token of an analysed sentence.
 *
 * <p>Invariant: the text between {@code start} and {@code end} equals {@code form}, and tokens of one sentence are in
 * order and do not overlap. The labels are those of the NLP4J English models (a descendant of the Clear dependency
 * style), kept as plain strings because rules read them by name and every language brings its own set.
 *
 * @param index    position of the token in its sentence, from 0
 * @param start    first UTF-16 unit of the token; an analyser counts from the start of the string it was given, a
 *                 {@link ParsedSentence} from the start of the article's text
 * @param end      one past the last UTF-16 unit
 * @param form     the token as it is written
 * @param lemma    dictionary form in lower case; digits collapse to "0", number words are "#crd#", ordinals "#ord#",
 *                 web addresses "#hlink#"
 * @param tag      Penn Treebank part of speech ("NNP", "VBD", "HYPH" for a hyphen inside a word)
 * @param head     index of the token this one depends on, or -1 when it is a root of the sentence
 * @param relation dependency label towards the head ("nsubj", "dobj", "root" ...)
 * @param entity   "" outside entities, otherwise position and type in BILOU notation: "B-", "I-", "L-" for the begin,
 *                 inside and last token of an entity of several tokens, "U-" for an entity of one ("U-GPE")
 */
public record Token(int index, int start, int end, String form, String lemma, String tag, int head, String relation,
        String entity) {

    private static final int PREFIX = 2;

    /** The same token, its positions counted from {@code distance} units further back. */
    public Token shifted(int distance) {
        return new Token(index, start + distance, end + distance, form, lemma, tag, head, relation, entity);
    }

    /** The kind of the entity this token belongs to ("PERSON", "GPE", "DATE" ...), or "" outside entities. */
    public String entityType() {
        return entity.length() <= PREFIX ? "" : entity.substring(PREFIX);
    }
}
