package org.variorum.analysis.extract.grammar;

import java.util.List;
import java.util.Set;

/** Groups of dependency labels (ClearNLP style, as the analyser gives them) by what they mean for a claim. */
public final class Relations {

    /** Subjects, active and passive, nominal and clausal. */
    public static final List<String> SUBJECTS = List.of("nsubj", "nsubjpass", "csubj", "csubjpass", "expl");
    /** Subject of a passive. */
    public static final List<String> PASSIVE_SUBJECTS = List.of("nsubjpass", "csubjpass");
    /** What a verb acts on. */
    public static final List<String> OBJECTS = List.of("dobj", "obj");
    /** Whom something is given or said to. */
    public static final List<String> RECIPIENTS = List.of("iobj", "dative");
    /** Words that make one name or noun with the one they hang on. */
    public static final List<String> NAME_PARTS = List.of("compound", "nmod", "nn");
    /** Who did it, in a passive. */
    public static final List<String> AGENTS = List.of("agent");
    /** Predicate nouns and adjectives. */
    public static final List<String> PREDICATIVES = List.of("attr", "acomp", "oprd");
    /** Object of a preposition. */
    public static final List<String> PREPOSITIONAL_OBJECTS = List.of("pobj");
    /** Clauses that are the object of a verb. */
    public static final List<String> COMPLEMENTS = List.of("ccomp", "xcomp");
    /** Clauses that add something to a noun. */
    public static final List<String> NOUN_CLAUSES = List.of("relcl", "acl", "rcmod", "vmod");
    /** Negating words. */
    public static final List<String> NEGATIONS = List.of("neg");
    /** Auxiliaries. */
    public static final List<String> AUXILIARIES = List.of("aux", "auxpass", "modal");
    /** Parts of a name or a noun phrase that stand before or beside its head. */
    public static final Set<String> NOUN_PARTS = Set.of(
            "det", "nmod", "amod", "compound", "nummod", "num", "poss", "case", "hyph", "hmod", "nn", "qmod",
            "quantmod", "advmod", "predet", "punct", "neg", "ppmod");

    private Relations() {}
}
