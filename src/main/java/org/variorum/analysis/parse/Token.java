package org.variorum.analysis.parse;

/**
 * One token of a sentence with what the linguistic analysis says of it.
 *
 * @param index position in the sentence, from 0
 * @param start first UTF-16 unit; an analyser counts from the start of the string it was given, a
 *     {@link ParsedSentence} from the start of the article's text
 * @param end the unit after the last
 * @param form the characters as written
 * @param lemma the dictionary form, lower case
 * @param tag part of speech, Penn Treebank tag set
 * @param head index of the syntactic head, -1 for the root
 * @param relation label of the dependency on the head
 * @param entity BILOU tag and type of the name it belongs to, such as {@code B-PERSON}, or {@code O}
 */
public record Token(
        int index, int start, int end, String form, String lemma, String tag, int head, String relation,
        String entity) {

    /** The same token, its positions counted from {@code distance} units further back. */
    public Token shifted(int distance) {
        return new Token(index, start + distance, end + distance, form, lemma, tag, head, relation, entity);
    }
}
