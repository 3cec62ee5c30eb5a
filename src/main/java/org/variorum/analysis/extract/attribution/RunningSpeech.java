package org.variorum.analysis.extract.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Commitment;
import org.variorum.model.text.TextSpan;

/** Gives quoted sentences without a cue of their own the speaker of the sentence that they continue or lead up to. */
final class RunningSpeech {

    private static final int FARTHEST = 4;
    private final List<ParsedSentence> sentences;
    private final List<SyntaxTree> trees;
    private final List<TextSpan> quotations;

    RunningSpeech(List<ParsedSentence> sentences, List<SyntaxTree> trees, List<TextSpan> quotations) {
        this.sentences = sentences;
        this.trees = trees;
        this.quotations = quotations;
    }

    /** Adds the missing reports to {@code found}, which has a list for each sentence. */
    void continueSpeakers(List<List<ReportedContent>> found, List<BitSet> quoted, int shortest) {
        for (int i = 0; i < found.size(); i++) {
            BitSet inside = (BitSet) quoted.get(i).clone();
            found.get(i).stream().filter(ReportedContent::clausal).forEach(content -> inside.andNot(content.content()));
            boolean speech = inside.cardinality() >= Math.min(shortest, trees.get(i).size() / 2 + 1);
            if (speech && found.get(i).stream().noneMatch(content -> reportsQuotation(content, inside))) {
                add(found, i, inside);
            }
        }
    }

    private static boolean reportsQuotation(ReportedContent content, BitSet inside) {
        return content.clausal() && !inside.get(Math.max(0, content.cue()));
    }

    private void add(List<List<ReportedContent>> found, int at, BitSet inside) {
        Optional<ReportedContent> speech = inSameQuotation(found, at).or(() -> before(found, at));
        speech.ifPresent(other -> found.get(at).add(0, new ReportedContent(
                -1, new BitSet(), inside, new BitSet(), true, false, continued(other.attribution()))));
    }

    private static Attribution continued(Attribution other) {
        return new Attribution(other.voice(), other.name(), other.cue(), Commitment.SAYS, other.source(),
                other.cueSpan(), other.via());
    }

    /** A quotation over several sentences has its cue in one of them. */
    private Optional<ReportedContent> inSameQuotation(List<List<ReportedContent>> found, int at) {
        TextSpan here = sentences.get(at).sentence().span();
        for (TextSpan quotation : quotations) {
            if (!quotation.overlaps(here)) {
                continue;
            }
            for (int step = 1; step <= FARTHEST; step++) {
                for (int other : new int[] {at - step, at + step}) {
                    if (other >= 0 && other < found.size()
                            && quotation.overlaps(sentences.get(other).sentence().span())
                            && speech(found.get(other)).isPresent()) {
                        return speech(found.get(other));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Otherwise the one who spoke just before, in the same paragraph or the one before it. */
    private Optional<ReportedContent> before(List<List<ReportedContent>> found, int at) {
        if (at == 0) {
            return Optional.empty();
        }
        int paragraph = sentences.get(at).sentence().paragraph();
        boolean near = paragraph - sentences.get(at - 1).sentence().paragraph() <= 1;
        Optional<ReportedContent> previous = near ? speech(found.get(at - 1)) : Optional.empty();
        boolean next = at + 1 < found.size() && sentences.get(at + 1).sentence().paragraph() == paragraph;
        return previous.isPresent() || !next ? previous : speech(found.get(at + 1));
    }

    private static Optional<ReportedContent> speech(List<ReportedContent> contents) {
        return contents.stream().filter(ReportedContent::clausal).findFirst();
    }
}
