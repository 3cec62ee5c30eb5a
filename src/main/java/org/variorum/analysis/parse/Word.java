package org.variorum.analysis.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A token while its sentence is being analysed: what is known of it so far, in the form the features need.
 *
 * <p>Word 0 of a parsed sentence is the artificial root.
 */
final class Word {

    private static final String ROOT_TEXT = "@#r$%";
    private static final TextHash[] NONE = {};
    private static final TextHash[][] VALENCIES = valencies();
    private static final int FIELDS = Field.values().length;

    private final int number;
    private final String form;
    private final String simple;
    private final @Nullable TextHash[] single = new @Nullable TextHash[Field.EACH_POSSIBLE_TAG.ordinal()];
    private final TextHash[][] several = new TextHash[FIELDS][];
    private final Map<Long, TextHash> names = new LinkedHashMap<>();
    private final List<Word> dependents = new ArrayList<>();
    private String tag = "";
    private String lemma = "";
    private String entity = "O";
    private String relation = "";
    private @Nullable Word head;

    private Word(int number, String form, String simple) {
        this.number = number;
        this.form = form;
        this.simple = simple;
        Arrays.fill(several, NONE);
    }

    /** The artificial root of a sentence. */
    static Word root() {
        Word root = new Word(0, ROOT_TEXT, ROOT_TEXT);
        TextHash text = TextHash.of(ROOT_TEXT);
        root.single[Field.TAG.ordinal()] = text;
        root.single[Field.LEMMA.ordinal()] = text;
        root.single[Field.ENTITY.ordinal()] = text;
        return root;
    }

    /**
     * A token.
     *
     * @param number its number in the sentence, from 1
     * @param form   as written
     * @param simple its simplified form
     */
    static Word of(int number, String form, String simple) {
        Word word = new Word(number, form, simple);
        String lower = Characters.toLower(simple);
        word.put(Field.SIMPLE, simple);
        word.put(Field.LOWER, lower);
        word.put(Field.SHAPE, WordForms.shape(simple));
        word.putPart(Field.PREFIX2, lower, 0, 2);
        word.putPart(Field.PREFIX3, lower, 0, 3);
        int length = lower.length();
        word.putPart(Field.SUFFIX1, lower, length - 1, length);
        word.putPart(Field.SUFFIX2, lower, length - 2, length);
        word.putPart(Field.SUFFIX3, lower, length - 3, length);
        word.putPart(Field.SUFFIX4, lower, length - 4, length);
        return word;
    }

    private void put(Field field, String text) {
        single[field.ordinal()] = TextHash.of(text);
    }

    /** A beginning or ending that is the whole word is no feature. */
    private void putPart(Field field, String text, int begin, int end) {
        if (begin >= 0 && end <= text.length() && end - begin < text.length()) {
            put(field, text.substring(begin, end));
        }
    }

    int number() {
        return number;
    }

    String form() {
        return form;
    }

    String simple() {
        return simple;
    }

    TextHash simpleHash() {
        return Objects.requireNonNull(single[Field.SIMPLE.ordinal()]);
    }

    TextHash lowerHash() {
        return Objects.requireNonNull(single[Field.LOWER.ordinal()]);
    }

    String tag() {
        return tag;
    }

    String lemma() {
        return lemma;
    }

    String entity() {
        return entity;
    }

    String relation() {
        return relation;
    }

    @Nullable Word head() {
        return head;
    }

    void setTag(String tag) {
        this.tag = tag;
        put(Field.TAG, tag);
    }

    void setLemma(String lemma) {
        this.lemma = lemma;
        put(Field.LEMMA, lemma);
    }

    void setEntity(String entity) {
        this.entity = entity;
        put(Field.ENTITY, entity);
    }

    void setPossibleTags(@Nullable TextHash joined, TextHash[] each) {
        single[Field.POSSIBLE_TAGS.ordinal()] = joined;
        several[Field.EACH_POSSIBLE_TAG.ordinal()] = each;
    }

    void setEach(Field field, TextHash[] values) {
        several[field.ordinal()] = values;
    }

    /** Adds classes of names the word is part of; each class counts once. */
    void addNames(TextHash[] classes) {
        for (TextHash each : classes) {
            names.put(each.value(), each);
        }
        several[Field.EACH_NAME.ordinal()] = names.values().toArray(TextHash[]::new);
    }

    /** Makes this word depend on another, in place of the head it may have had. */
    void attach(Word newHead, String newRelation) {
        if (head != null) {
            head.dependents.remove(this);
        }
        int place = newHead.dependentsBefore(number);
        newHead.dependents.add(place, this);
        head = newHead;
        relation = newRelation;
        put(Field.RELATION, newRelation);
    }

    boolean isBelow(Word other) {
        for (Word above = head; above != null; above = above.head) {
            if (above == other) {
                return true;
            }
        }
        return false;
    }

    private int dependentsBefore(int position) {
        int count = 0;
        while (count < dependents.size() && dependents.get(count).number < position) {
            count++;
        }
        return count;
    }

    /** The dependent that is the given number of places from the outer left one, if it stands left of this word. */
    @Nullable Word leftmost(int order) {
        return order < dependents.size() && dependents.get(order).number < number ? dependents.get(order) : null;
    }

    /** The dependent that is the given number of places from the outer right one, if it stands right of this word. */
    @Nullable Word rightmost(int order) {
        int place = dependents.size() - 1 - order;
        return place >= 0 && dependents.get(place).number > number ? dependents.get(place) : null;
    }

    /** The sibling that is {@code order + 1} places to the left under the same head. */
    @Nullable Word leftSibling(int order) {
        if (head == null) {
            return null;
        }
        int place = head.dependents.indexOf(this) - order - 1;
        return place >= 0 ? head.dependents.get(place) : null;
    }

    /** The value of a field, or null when the word has none. */
    @Nullable TextHash value(Field field) {
        if (field == Field.VALENCY) {
            int left = leftmost(0) == null ? 0 : leftmost(1) == null ? 1 : 2;
            int right = rightmost(0) == null ? 0 : rightmost(1) == null ? 1 : 2;
            return VALENCIES[left][right];
        }
        return single[field.ordinal()];
    }

    /** The values of a field that may have several. */
    TextHash[] values(Field field) {
        return several[field.ordinal()];
    }

    private static TextHash[][] valencies() {
        TextHash[][] all = new TextHash[3][3];
        for (int left = 0; left < 3; left++) {
            for (int right = 0; right < 3; right++) {
                all[left][right] = TextHash.of("<".repeat(left) + "-" + ">".repeat(right));
            }
        }
        return all;
    }
}
