package org.variorum.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.app.merging.Conflict;
import org.variorum.app.review.ReviewItem;
import org.variorum.app.review.ReviewState;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Orphan;
import org.variorum.model.workspace.Review;
import org.variorum.ui.text.EntryText;
import org.variorum.ui.text.UiText;

/**
 * One row of the queue in words.
 *
 * @param state code of where the review stands
 * @param title what it is about
 * @param tag its kind, or what kind of correction it was
 * @param words the explanation, or the lost quotation
 * @param note what was decided, by whom and why; may be empty
 * @param sides the sources that differ
 * @param sentence everything in full sentences, for screen readers
 */
record ReviewRowViewModel(
        String state, String title, String tag, String words, String note, List<ArticleId> sides, String sentence) {

    static ReviewRowViewModel of(ReviewItem item, ComparisonIndex index, UiText text) {
        Optional<Fact> fact = index.fact(item.fact());
        String label = fact.map(known -> text.say(known.label())).orElse("");
        String title = text.of("form.fact", index.number(item.fact()), label);
        String kind = switch (item.difference()) {
            case Dispute dispute -> text.word("dispute." + dispute.kind().code());
            case Nuance nuance -> text.of("review.nuance", text.word("nuance." + nuance.kind().code()));
        };
        String words = text.say(item.difference().explanation());
        String note = item.review().map(review -> note(review, text)).orElse("");
        List<ArticleId> sides = item.difference().between().stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .flatMap(claim -> index.claim(claim).stream()).map(Claim::article).distinct().sorted().toList();
        String state = text.of("review.state." + item.state().code());
        List<String> spoken = new ArrayList<>(List.of(title + ".", kind + ".", state + "."));
        Stream.of(note, words).filter(part -> !part.isEmpty()).forEach(spoken::add);
        return new ReviewRowViewModel(
                item.state().code(), title, kind, words, note, sides, String.join(" ", spoken));
    }

    static ReviewRowViewModel of(Conflict conflict, UiText text) {
        String first = decision(conflict.first(), text);
        String second = decision(conflict.second(), text);
        return new ReviewRowViewModel(
                "outdated", text.of("review.conflict"), text.of("review.conflict.tag"),
                text.of("review.conflict.both", first, second), "", List.of(),
                text.of("review.conflict.spoken", first, second));
    }

    /** What was decided, by whom and why. */
    static String decision(LogEntry entry, UiText text) {
        String what = text.of("review.decided", EntryText.name(entry, text), EntryText.signed(entry, text));
        return entry.edit() instanceof DifferenceEdit.Reject reject && !reject.reason().isEmpty()
                ? what + " (" + reject.reason() + ")"
                : what;
    }

    static ReviewRowViewModel of(Orphan orphan, UiText text) {
        String what = EntryText.name(orphan.entry(), text);
        String who = EntryText.signed(orphan.entry(), text);
        String lost = orphan.lost()
                .map(anchor -> text.of("review.lost.quotation", anchor.exact()))
                .orElse(text.of("review.lost.place"));
        return new ReviewRowViewModel(
                "lost", what, text.of("review.state.lost"), lost, who, List.of(),
                text.of("review.lost.spoken", what, lost, who));
    }

    private static String note(Review review, UiText text) {
        String state = text.of("review.state." + ReviewState.of(Optional.of(review)).code());
        String signed = EntryText.signed(review.by(), text);
        return review.reason().isEmpty()
                ? text.of("review.decided", state, signed)
                : text.of("review.decided-because", state, signed, review.reason());
    }
}
