package org.variorum.analysis.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.analysis.extract.attribution.ReportedContent;
import org.variorum.analysis.extract.attribution.SentenceAttributions;
import org.variorum.analysis.extract.grammar.NounPhrase;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;

/**
 * Cuts a sentence into the clauses that make a claim each. Coordinate clauses, relative clauses and clauses of time or
 * manner that have content of their own are cut off; reporting words are left out where one contiguous stretch remains.
 */
final class ClauseFinder {

    /** Shorter clauses stay with the one they belong to. */
    private static final int SHORTEST = 4;
    /** From this length on, a coordinate clause that shares its subject is cut off too. */
    private static final int LONG_SENTENCE = 28;
    /** A longer clause (a list, text without full stops) is cut into pieces of this many words. */
    private static final int LONGEST = 100;
    private static final int MOST = 40;

    /** The clauses of the sentence in reading order; empty when it has no word. */
    List<Clause> find(SyntaxTree tree, SentenceAttributions attributions) {
        if (tree.size() > 2 * LONGEST) {
            return pieces(0, tree.size() - 1, tree);
        }
        Set<Integer> heads = new TreeSet<>();
        tree.roots().stream().filter(root -> !tree.isPunctuation(root)).forEach(heads::add);
        for (int i = 0; i < tree.size(); i++) {
            if (isCutOff(tree, i)) {
                heads.add(i);
            }
        }
        replaceReports(tree, attributions, heads);
        List<Clause> clauses = new ArrayList<>();
        for (int head : heads) {
            clauses.addAll(clause(tree, head, heads, attributions));
        }
        clauses.sort(Comparator.comparingInt(Clause::first).thenComparingInt(Clause::last)
                .thenComparingInt(Clause::head));
        return clauses.stream().filter(clause -> isContentful(tree, clause)).limit(MOST).toList();
    }

    private static boolean isCutOff(SyntaxTree tree, int at) {
        boolean verbal = tree.isVerb(at) || tree.child(at, Relations.SUBJECTS).isPresent();
        if (!verbal || tree.head(at) < 0 || tree.subtree(at).cardinality() < SHORTEST) {
            return false;
        }
        return switch (tree.relation(at)) {
            case "conj" -> isSeparateConjunct(tree, at);
            case "parataxis" -> true;
            case "relcl" -> tree.subtree(at).cardinality() > SHORTEST || hasValue(tree, at);
            case "acl" -> tree.subtree(at).cardinality() > SHORTEST && hasValue(tree, at);
            case "advcl" -> isSeparateAdverbial(tree, at);
            default -> false;
        };
    }

    private static boolean isSeparateConjunct(SyntaxTree tree, int at) {
        int head = tree.head(at);
        if (!tree.isVerb(head) && tree.child(head, Relations.SUBJECTS).isEmpty()) {
            return false;
        }
        boolean own = tree.child(at, Relations.SUBJECTS).isPresent();
        boolean contrast = tree.children(head, List.of("cc")).stream().anyMatch(word -> tree.isIn(word, "contrasts"))
                || tree.children(at, List.of("cc")).stream().anyMatch(word -> tree.isIn(word, "contrasts"));
        boolean signs = tree.child(at, Relations.NEGATIONS).isPresent()
                != tree.child(head, Relations.NEGATIONS).isPresent();
        boolean finite = !tree.tag(at).equals("VB") && !tree.tag(at).equals("VBG");
        return own || contrast || signs || finite && tree.size() >= LONG_SENTENCE;
    }

    private static boolean isSeparateAdverbial(SyntaxTree tree, int at) {
        boolean stays = tree.children(at, List.of("mark", "advmod")).stream()
                .anyMatch(mark -> tree.isIn(mark, "staying marks") && mark < at);
        boolean own = tree.child(at, Relations.SUBJECTS).isPresent();
        return !stays && (own || tree.tag(at).equals("VBG") && tree.subtree(at).cardinality() > SHORTEST + 2
                && tree.head(at) < at);
    }

    private static boolean hasValue(SyntaxTree tree, int at) {
        return tree.subtree(at).stream().anyMatch(word -> tree.tag(word).equals("CD") || tree.isProperNoun(word));
    }

    /** The clause below a verb of saying takes its place, when it can stand by itself. */
    private static void replaceReports(SyntaxTree tree, SentenceAttributions attributions, Set<Integer> heads) {
        for (ReportedContent report : attributions.contents()) {
            if (report.cue() < 0 || !report.separable() || report.content().isEmpty()) {
                continue;
            }
            boolean top = heads.contains(report.cue());
            int below = tree.children(report.cue(), List.of("ccomp")).stream()
                    .filter(report::covers).findFirst().orElse(-1);
            boolean parenthetic = tree.relation(report.cue()).equals("parataxis")
                    || tree.relation(report.cue()).equals("conj") && report.covers(tree.head(report.cue()));
            if (parenthetic) {
                heads.remove(report.cue());
            } else if (top && below >= 0) {
                heads.remove(report.cue());
                heads.add(below);
            } else if (below >= 0 && heads.contains(quoting(tree, report.cue()))) {
                heads.remove(quoting(tree, report.cue()));
                heads.add(below);
            } else if (below >= 0 && isNested(tree, report.cue(), heads)) {
                heads.add(below);
                heads.remove(report.cue());
            }
        }
    }

    /** The verb above "as saying": "quoted an official as saying that …"; -1 where there is none. */
    private static int quoting(SyntaxTree tree, int cue) {
        int as = tree.relation(cue).equals("pcomp") ? tree.head(cue) : -1;
        return as >= 0 && tree.isIn(as, "as") ? tree.head(as) : -1;
    }

    /** A report within the content of another one, such as "a source claimed that one of them claimed …". */
    private static boolean isNested(SyntaxTree tree, int cue, Set<Integer> heads) {
        return heads.contains(cue) || tree.head(cue) >= 0 && heads.contains(tree.head(cue))
                && tree.relation(cue).equals("conj");
    }

    private List<Clause> clause(
            SyntaxTree tree, int head, Set<Integer> heads, SentenceAttributions attributions) {
        BitSet words = tree.subtree(head);
        for (int other : heads) {
            if (other != head && tree.dominates(head, other)) {
                words.andNot(tree.subtree(other));
            }
        }
        for (ReportedContent report : attributions.contents()) {
            if (report.separable() && report.covers(head)) {
                words.andNot(report.reporting());
            }
        }
        trimEdges(tree, words);
        if (words.isEmpty()) {
            return List.of();
        }
        int first = withAntecedent(tree, head, words.nextSetBit(0));
        int last = words.length() - 1;
        return last - first + 1 > LONGEST ? pieces(first, last, tree) : List.of(new Clause(head, first, last));
    }

    private static void trimEdges(SyntaxTree tree, BitSet words) {
        while (!words.isEmpty() && isEdge(tree, words.nextSetBit(0), words)) {
            words.clear(words.nextSetBit(0));
        }
        while (!words.isEmpty() && isClosingEdge(tree, words.length() - 1, words)) {
            words.clear(words.length() - 1);
        }
    }

    private static boolean isEdge(SyntaxTree tree, int at, BitSet words) {
        boolean mark = tree.relation(at).equals("mark") && tree.isIn(at, "that");
        return mark || tree.relation(at).equals("cc") && !tree.isIn(at, "negated joins")
                || tree.isPunctuation(at) && !opensInside(tree, at, words);
    }

    private static boolean isClosingEdge(SyntaxTree tree, int at, BitSet words) {
        return tree.isPunctuation(at) && !closesInside(tree, at, words) || tree.relation(at).equals("cc");
    }

    /** An opening mark stays when what it opens ends before the clause does. */
    private static boolean opensInside(SyntaxTree tree, int at, BitSet words) {
        String closing = tree.tag(at).equals("``") ? "''" : tree.tag(at).equals("-LRB-") ? "-RRB-" : "";
        return !closing.isEmpty()
                && words.stream().anyMatch(other -> other > at && tree.tag(other).equals(closing));
    }

    private static boolean closesInside(SyntaxTree tree, int at, BitSet words) {
        String opening = tree.tag(at).equals("''") ? "``" : tree.tag(at).equals("-RRB-") ? "-LRB-" : "";
        return !opening.isEmpty()
                && words.stream().anyMatch(other -> other < at && tree.tag(other).equals(opening));
    }

    /** A clause about a noun starts with that noun, for without it the claim would have no subject. */
    private static int withAntecedent(SyntaxTree tree, int head, int first) {
        int noun = tree.head(head);
        boolean relative = noun >= 0 && noun < first && Relations.NOUN_CLAUSES.contains(tree.relation(head));
        return relative ? Math.min(first, NounPhrase.around(tree, noun).first()) : first;
    }

    private static List<Clause> pieces(int first, int last, SyntaxTree tree) {
        List<Clause> pieces = new ArrayList<>();
        for (int at = first; at <= last && pieces.size() < MOST; at += LONGEST) {
            int end = Math.min(last, at + LONGEST - 1);
            pieces.add(new Clause(top(tree, at, end), at, end));
        }
        return pieces;
    }

    private static int top(SyntaxTree tree, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (tree.head(i) < first || tree.head(i) > last) {
                return i;
            }
        }
        return first;
    }

    private static boolean isContentful(SyntaxTree tree, Clause clause) {
        for (int i = clause.first(); i <= clause.last(); i++) {
            if (tree.isVerb(i) || tree.isNoun(i) || tree.tag(i).equals("CD") || tree.tag(i).startsWith("JJ")) {
                return true;
            }
        }
        return false;
    }
}
