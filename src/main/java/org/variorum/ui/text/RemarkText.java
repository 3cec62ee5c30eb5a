package org.variorum.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.app.review.FactReview;
import org.variorum.model.workspace.Remark;

/** What people did and wrote, in words that several panes say alike. */
public final class RemarkText {

    private RemarkText() {}

    /** What was done about a fact, one sentence each. */
    public static List<String> of(FactReview review, UiText text) {
        List<String> lines = new ArrayList<>(written(review, text));
        reviewed(review, text).ifPresent(lines::addFirst);
        return lines;
    }

    /** That all is decided about a fact, if it is. It takes no line of its own where others would move for it. */
    public static Optional<String> reviewed(FactReview review, UiText text) {
        return Optional.of(text.of("remark.reviewed")).filter(words -> review.isReviewed());
    }

    /** All that was done about a fact but that it is reviewed. */
    public static List<String> written(FactReview review, UiText text) {
        List<String> lines = new ArrayList<>();
        if (review.rejected() > 0) {
            lines.add(text.of("remark.rejected", review.rejected()));
        }
        if (review.edited()) {
            lines.add(text.of("remark.edited"));
        }
        review.verdict().ifPresent(verdict -> lines.add(text.of("remark.verdict", verdict)));
        review.remark().ifPresent(remark -> lines.addAll(of(remark, text)));
        return lines;
    }

    /** Note and tags. */
    public static List<String> of(Remark remark, UiText text) {
        List<String> lines = new ArrayList<>();
        if (!remark.note().isEmpty()) {
            lines.add(text.of("remark.note", remark.note()));
        }
        if (!remark.tags().isEmpty()) {
            lines.add(text.of("remark.tags", String.join(", ", remark.tags())));
        }
        return lines;
    }
}
