package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * Whether one certain thing or person was found, or still looked for when the report was written. Whoever looks for it
 * has not found it; but of several alike, as of "bodies", some may be found while others are sought.
 */
final class SearchReader extends TokenReader {

    private static final String FOUND = "found";
    private static final String LOST = "lost";
    private static final List<String> PRESENT = List.of("VBZ", "VBP");

    private final Acts acts;

    SearchReader(NewsLanguage language) {
        super(new Question("search", "polarity.search", DisputeKind.POLARITY, 0.5,
                QuestionLabel.ofThing("fact.search")), language, ComparedClaim::asserted);
        this.acts = language.acts();
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        boolean finds = tree.isVerb(token) && lexicon.in("finding", tree.lemma(token))
                && tree.child(token, Relations.COMPLEMENTS).isEmpty() && !judges(tree, token);
        boolean seeks = !finds && isGoingOn(claim, token);
        OptionalInt thing = finds ? Acts.patient(tree, token) : seeks ? sought(tree, token) : OptionalInt.empty();
        return thing.stream().boxed().filter(noun -> isOne(tree, noun)).findFirst().map(noun -> answer(
                acts.thing(tree.lemma(noun)), finds && !negation.negated(claim, token) ? FOUND : LOST,
                between(tree, noun, token).union(negation.words(claim, token))));
    }

    /** "Was found guilty". */
    private boolean judges(SyntaxTree tree, int verb) {
        return tree.children(verb, Relations.PREDICATIVES).stream()
                .flatMap(word -> lexicon.sides(tree.lemma(word)).stream())
                .anyMatch(side -> side.concept().equals("guilt"));
    }

    /** "Are searching", "continued to search", "the search goes on"; "searched" says nothing of how it ended. */
    private boolean isGoingOn(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        if (!lexicon.in("seeking", tree.lemma(token)) || negation.negated(claim, token)) {
            return false;
        }
        int above = tree.head(token);
        boolean goesOn = above >= 0 && lexicon.in("going on", tree.lemma(above));
        boolean progressive = tree.tag(token).equals("VBG") && tree.children(token, List.of("aux")).stream()
                .anyMatch(aux -> tree.isIn(aux, "copulas"));
        return goesOn || progressive || PRESENT.contains(tree.tag(token));
    }

    private OptionalInt sought(SyntaxTree tree, int token) {
        OptionalInt behind = tree.children(token, List.of("prep")).stream()
                .filter(preposition -> lexicon.in("sought", tree.lemma(preposition)))
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream())
                .mapToInt(Integer::intValue).findFirst();
        return behind.isPresent() ? behind : tree.child(token, Relations.OBJECTS);
    }

    /** "The recorder", "her phone": one that there is but one of. */
    private boolean isOne(SyntaxTree tree, int noun) {
        return tree.tag(noun).equals("NN") && tree.children(noun).stream().anyMatch(child ->
                tree.isIn(child, "articles") || tree.tag(child).equals("PRP$") || tree.relation(child).equals("poss"));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return !first.value().equals(second.value()) && !Referents.otherDays(contrast)
                && !Circumstances.otherThings(
                        contrast, thing(contrast.first(), first), thing(contrast.second(), second));
    }

    private int thing(ComparedClaim claim, Answer answer) {
        int token = tokenOf(claim, answer);
        SyntaxTree tree = claim.tree();
        boolean finds = lexicon.in("finding", tree.lemma(token));
        return (finds ? Acts.patient(tree, token) : sought(tree, token)).orElseThrow();
    }

    /** What was looked for in the earlier report may have been found since. */
    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        return contrast.later(first, second).map(Answer::value).filter(FOUND::equals).isPresent();
    }
}
