package org.variorum.analysis.dispute.contrast;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;

/** What a number counts or measures and in which act, in words that are the same for all wordings of it. */
public final class NumberTopic {

    private static final String UNDERGOES = " undergo ";
    private static final String OF = " of ";
    private static final String DOES = " do ";
    /** What is paid for a thing, in whichever act it is told. */
    private static final String PRICE = UNDERGOES + "pay for ";

    private final Lexicon lexicon;
    private final Acts acts;

    public NumberTopic(Lexicon lexicon, Acts acts) {
        this.lexicon = lexicon;
        this.acts = acts;
    }

    /** Whether something is done to what is counted. */
    public static boolean isUndergone(String topic) {
        return topic.contains(UNDERGOES);
    }

    /** What is counted or measured, and in which act; nothing where the grammar ties the number to no act. */
    public Optional<String> of(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        List<Integer> inside = claim.tokensIn(quantity.span());
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        int top = inside.stream().filter(token -> !inside.contains(tree.head(token))).findFirst().orElseThrow();
        String unit = unit(quantity);
        int head = tree.head(top);
        if (head < 0) {
            return Optional.empty();
        }
        if (tree.isNoun(head)) {
            boolean attributive = unit.equals(Acts.SUM) && Relations.NAME_PARTS.contains(tree.relation(top));
            return (tree.relation(top).equals("appos") || attributive) && !unit.isEmpty()
                    ? Optional.of(ofNoun(tree.lemma(head), unit)) : Optional.empty();
        }
        if (tree.isVerb(head)) {
            return ofVerb(tree, top, head, unit);
        }
        if (tree.tag(head).startsWith("JJ") && tree.head(head) >= 0 && tree.isVerb(tree.head(head))) {
            return ofMade(tree, head, unit);
        }
        int above = tree.head(head);
        if (!tree.tag(head).equals("IN") && !tree.tag(head).equals("TO") || above < 0) {
            return Optional.empty();
        }
        if (tree.isNoun(above)) {
            boolean measures = tree.isIn(head, "of") && (!unit.isEmpty() || isMeasure(tree, above));
            return measures ? Optional.of(ofNoun(tree.lemma(above), unit)) : Optional.empty();
        }
        return tree.isVerb(above) ? behindPreposition(tree, head, above, unit) : Optional.empty();
    }

    private boolean isMeasure(SyntaxTree tree, int noun) {
        return lexicon.in("measures of one number", tree.lemma(noun));
    }

    /** "A grant of 20 million" is 20 million granted; other nouns name what is measured. */
    private String ofNoun(String noun, String unit) {
        return unit + acts.ofNoun(noun).map(act -> UNDERGOES + act).orElseGet(() -> OF + acts.thing(noun));
    }

    /** An act and whether what is counted does it or undergoes it. */
    private Optional<String> ofVerb(SyntaxTree tree, int top, int verb, String unit) {
        String relation = tree.relation(top);
        OptionalInt subject = tree.child(verb, Subject.SUBJECTS);
        if (unit.isEmpty() && relation.equals("attr") && subject.isPresent() && isMeasure(tree, subject.getAsInt())) {
            return Optional.of(ofNoun(tree.lemma(subject.getAsInt()), unit));
        }
        if (unit.equals(Acts.SUM) && relation.equals("dobj") && lexicon.in("pricing", tree.lemma(verb))
                && subject.isPresent() && tree.isNoun(subject.getAsInt())) {
            return Optional.of(ofNoun(tree.lemma(subject.getAsInt()), unit));
        }
        boolean undergoes = !relation.equals("nsubj");
        Optional<String> converse = undergoes ? acts.converse(tree, verb) : Optional.empty();
        String act = converse.orElseGet(() -> act(tree, verb, unit));
        boolean takesPart = Relations.OBJECTS.contains(relation) || relation.equals("nsubjpass") || !undergoes;
        boolean toll = lexicon.in("acts of tolls", act);
        return act.isEmpty() || toll || unit.isEmpty() || !takesPart ? Optional.empty()
                : Optional.of(unit + (undergoes && converse.isEmpty() ? UNDERGOES : DOES) + act);
    }

    private String act(SyntaxTree tree, int verb, String unit) {
        return unit.equals(Acts.SUM) ? acts.ofSum(tree, verb) : acts.of(tree, verb);
    }

    /** "Make 20 million available". */
    private Optional<String> ofMade(SyntaxTree tree, int adjective, String unit) {
        String act = act(tree, tree.head(adjective), unit);
        return act.isEmpty() || unit.isEmpty() ? Optional.empty() : Optional.of(unit + UNDERGOES + act);
    }

    /** "Raise the age to 67": the thing whose measure the verb changes. */
    private Optional<String> behindPreposition(SyntaxTree tree, int preposition, int verb, String unit) {
        OptionalInt thing = Persons.patient(tree, verb);
        String act = acts.of(tree, verb);
        if (lexicon.in("trading", act) && lexicon.in("before prices", tree.lemma(preposition))) {
            return thing.stream().mapToObj(noun -> unit + PRICE + acts.thing(tree.lemma(noun))).findFirst();
        }
        boolean measure = (tree.isIn(preposition, "to") || tree.isIn(preposition, "at")) && !act.isEmpty()
                && thing.isPresent() && tree.isNoun(thing.getAsInt()) && !tree.isProperNoun(thing.getAsInt());
        return measure ? Optional.of(String.join(" ", unit, tree.lemma(preposition), act,
                acts.thing(tree.lemma(thing.getAsInt()))).strip()) : Optional.empty();
    }

    /** What is counted: people of every kind by one word, all else by its noun or measure. */
    private String unit(Quantity quantity) {
        return acts.isSum(quantity) ? Acts.SUM : acts.thing(quantity.unit());
    }
}
