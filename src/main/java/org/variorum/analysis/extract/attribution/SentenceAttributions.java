package org.variorum.analysis.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Commitment;

/**
 * All reports of one sentence.
 *
 * @param contents what is reported, in the order of the cues
 */
public record SentenceAttributions(List<ReportedContent> contents) {

    public SentenceAttributions {
        contents = List.copyOf(contents);
    }

    /** Whose word the clause at that word is: the innermost report, with those around it as the way it came. */
    public Attribution at(int index) {
        List<ReportedContent> around = contents.stream()
                .filter(content -> content.vouchesFor(index))
                .sorted(Comparator.comparingInt(SentenceAttributions::depth))
                .toList();
        if (around.isEmpty()) {
            return own(index).map(ReportedContent::attribution).orElse(Attribution.OWN_VOICE);
        }
        Attribution inner = around.getFirst().attribution();
        List<String> via = new ArrayList<>(around.subList(1, around.size()).reversed().stream()
                .flatMap(content -> content.attribution().name().stream())
                .filter(name -> !name.equals(inner.name().orElse("")))
                .toList());
        via.addAll(inner.via());
        return new Attribution(inner.voice(), inner.name(), inner.cue(), inner.commitment(), inner.source(),
                inner.cueSpan(), via.stream().distinct().toList());
    }

    /** A clause that is itself the report, without a clause below it: "Patel declined to comment". */
    private Optional<ReportedContent> own(int index) {
        return contents.stream()
                .filter(content -> content.cue() == index || content.covers(index) && !content.clausal()
                        || content.reporting().get(index)
                                && content.attribution().commitment() == Commitment.WITHHOLDS)
                .findFirst();
    }

    /** Phrases such as "according to" stand outside the verb of saying; a smaller content lies further inside. */
    private static int depth(ReportedContent content) {
        boolean outer = content.attribution().cue().filter(Cue.CITING::equals).isPresent();
        return content.content().cardinality() + (outer ? 1 : 0);
    }
}
