package org.variorum.analysis.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.variorum.analysis.extract.assertion.NegationFinder;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Commitment;

/** Finds the reporting words of one sentence: verbs, nouns, adverbs and "according to". */
final class CueFinder {

    private static final List<String> CLAUSE = List.of("ccomp", "xcomp");
    private final CueLexicon lexicon;
    private final SourceFinder sources;
    private final NegationFinder negation;

    CueFinder(CueLexicon lexicon, NegationFinder negation) {
        this.lexicon = lexicon;
        this.sources = new SourceFinder();
        this.negation = negation;
    }

    /**
     * The cues of the sentence, in order.
     *
     * @param quoted indexes of the words inside quotation marks
     */
    List<Cue> find(SyntaxTree tree, BitSet quoted) {
        List<Cue> cues = new ArrayList<>();
        for (int at = 0; at < tree.size(); at++) {
            cue(tree, at, quoted).ifPresent(cues::add);
        }
        return cues;
    }

    private Optional<Cue> cue(SyntaxTree tree, int at, BitSet quoted) {
        String lemma = tree.lemma(at);
        if (isAccordingTo(tree, at)) {
            return accordingTo(tree, at);
        }
        if (tree.isVerb(at) && (lexicon.isReportingVerb(lemma) || lexicon.isAnswer(lemma) && isWithheld(tree, at))) {
            return verb(tree, at, quoted);
        }
        if (tree.isNoun(at) && !tree.isProperNoun(at)) {
            return lexicon.verbOf(lemma).flatMap(verb -> noun(tree, at, verb));
        }
        if (tree.tag(at).startsWith("RB") && lexicon.isAdverb(lemma)) {
            return Optional.of(new Cue(at, lemma, Commitment.ALLEGES, OptionalInt.empty(), OptionalInt.empty(),
                    below(tree, tree.head(at), at), false));
        }
        return Optional.empty();
    }

    private static boolean isAccordingTo(SyntaxTree tree, int at) {
        return at + 1 < tree.size()
                && (tree.token(at).form() + " " + tree.token(at + 1).form()).equalsIgnoreCase(Cue.CITING);
    }

    private Optional<Cue> accordingTo(SyntaxTree tree, int at) {
        OptionalInt source = tree.child(at + 1, List.of("pobj", "pcomp"));
        if (source.isEmpty()) {
            source = at + 2 < tree.size() ? OptionalInt.of(at + 2) : OptionalInt.empty();
        }
        BitSet content = below(tree, reach(tree, at), at);
        return Optional.of(new Cue(at, Cue.CITING, Commitment.SAYS, source, OptionalInt.empty(), content, true));
    }

    /**
     * The highest word that the phrase speaks of. "The bus was fast and its brakes failed, according to police": at the
     * end, behind a comma, it stands for the whole sentence before it, though a parser hangs it on the last clause; but
     * not where somebody else is named as the source of a part.
     */
    private int reach(SyntaxTree tree, int at) {
        int governor = tree.head(at);
        boolean ofAll = at > 0 && tree.token(at - 1).form().equals(",")
                && IntStream.range(tree.subtree(at).length(), tree.size()).allMatch(tree::isPunctuation)
                && IntStream.range(0, at).noneMatch(word -> tree.isVerb(word)
                        && lexicon.isReportingVerb(tree.lemma(word)) && sources.of(tree, word).isPresent());
        while (ofAll && joinsClauses(tree, governor)) {
            governor = tree.head(governor);
        }
        return governor;
    }

    private static boolean joinsClauses(SyntaxTree tree, int verb) {
        int above = verb < 0 ? -1 : tree.head(verb);
        return above >= 0 && above < verb && tree.isVerb(above)
                && List.of("conj", "advcl").contains(tree.relation(verb));
    }

    private Optional<Cue> verb(SyntaxTree tree, int at, BitSet quoted) {
        OptionalInt source = sources.of(tree, at);
        BitSet content = content(tree, at, quoted);
        boolean quotes = content.intersects(quoted) && !quoted.get(at);
        boolean clausal = hasClause(tree, at) || isParenthetic(tree, at) || quotes;
        boolean passive = tree.child(at, List.of("auxpass")).isPresent();
        boolean withheld = lexicon.isAnswer(tree.lemma(at)) && isWithheld(tree, at);
        boolean reports = clausal && (source.isPresent() || passive || tree.head(at) < 0 || quotes)
                || source.isPresent() && (lexicon.alwaysReports(tree.lemma(at)) || withheld);
        boolean modifier = tree.relation(at).equals("nmod") || tree.relation(at).equals("amod");
        if (!reports || modifier || quoted.get(at) && !clausal) {
            return Optional.empty();
        }
        return Optional.of(new Cue(at, tree.lemma(at), commitment(tree, at, withheld), source,
                sources.recipient(tree, at), content, clausal));
    }

    /** "declined to say", "did not respond"; not "did not give way", where nothing is kept back that could be told. */
    private boolean isWithheld(SyntaxTree tree, int at) {
        if (lexicon.handsOver(tree.lemma(at)) && tree.children(at, Relations.OBJECTS).stream()
                .anyMatch(object -> !lexicon.isInformation(tree.lemma(object)))) {
            return false;
        }
        int above = tree.head(at);
        above = above >= 0 && tree.relation(at).equals("pcomp") ? tree.head(above) : above;
        boolean below = tree.relation(at).equals("xcomp") || tree.relation(at).equals("pcomp");
        boolean governed = above >= 0 && below && lexicon.withholds(tree.lemma(above));
        return governed || negation.onItself(tree, at);
    }

    private Commitment commitment(SyntaxTree tree, int at, boolean withheld) {
        boolean negated = negation.onItself(tree, at);
        if (withheld) {
            return Commitment.WITHHOLDS;
        }
        Commitment plain = lexicon.commitment(tree.lemma(at));
        return negated && plain == Commitment.DENIES ? Commitment.SAYS : plain;
    }

    private static boolean hasClause(SyntaxTree tree, int at) {
        return tree.children(at, CLAUSE).stream()
                .anyMatch(clause -> tree.isVerb(clause) || tree.child(clause, Relations.SUBJECTS).isPresent());
    }

    /** "…, officials said, …": the clause around is the content. */
    private boolean isParenthetic(SyntaxTree tree, int at) {
        String relation = tree.relation(at);
        return tree.head(at) >= 0 && (relation.equals("parataxis")
                || lexicon.isSaying(tree.lemma(at)) && sources.trailing(tree, at).isPresent()
                || relation.equals("advcl") && !tellsWhatWasRead(tree, at) && tree.child(at, List.of("mark")).stream()
                        .anyMatch(mark -> tree.isIn(mark, "as")));
    }

    /** "As the verdict was read" says when; "as it was announced" and "as was reported" say who says so. */
    private static boolean tellsWhatWasRead(SyntaxTree tree, int at) {
        return tree.children(at, List.of("nsubjpass")).stream().anyMatch(tree::isNoun);
    }

    private BitSet content(SyntaxTree tree, int at, BitSet quoted) {
        BitSet content = new BitSet(tree.size());
        OptionalInt trailing = sources.trailing(tree, at);
        for (int child : tree.children(at)) {
            String relation = tree.relation(child);
            boolean object = relation.equals("dobj") || relation.equals("oprd") || relation.equals("attr");
            boolean talk = relation.equals("prep") && lexicon.opensContent(tree.lemma(child))
                    && !tree.isIn(child, "to");
            if (CLAUSE.contains(relation) || trailing.isEmpty() && (object || talk)) {
                content.or(tree.subtree(child));
            }
        }
        if (isParenthetic(tree, at)) {
            boolean inside = trailing.isPresent() && tree.dominates(trailing.getAsInt(), at);
            content.or(below(tree, tree.head(inside ? trailing.getAsInt() : at), at));
        }
        if (content.isEmpty() && !quoted.isEmpty() && !quoted.get(at)) {
            content.or(quoted);
        }
        return content;
    }

    private Optional<Cue> noun(SyntaxTree tree, int at, String verb) {
        OptionalInt clause = tree.children(at, List.of("ccomp", "acl", "relcl", "xcomp")).stream()
                .filter(child -> tree.children(child, List.of("mark")).stream()
                        .anyMatch(mark -> tree.isIn(mark, "that")))
                .mapToInt(Integer::intValue).findFirst();
        OptionalInt source = sources.ofNoun(tree, at);
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Cue(at, verb, lexicon.commitment(verb), source, OptionalInt.empty(),
                tree.subtree(clause.getAsInt()), true));
    }

    private static BitSet below(SyntaxTree tree, int governor, int without) {
        BitSet content = governor < 0 ? all(tree) : tree.subtree(governor);
        content.andNot(tree.subtree(without));
        return content;
    }

    private static BitSet all(SyntaxTree tree) {
        BitSet all = new BitSet(tree.size());
        all.set(0, tree.size());
        return all;
    }
}
