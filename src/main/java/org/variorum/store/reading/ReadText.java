package org.variorum.store.reading;

import java.util.List;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * What a format's reader found in one file, before pasted junk is looked for.
 *
 * @param text the text, lines separated by {@code \n}
 * @param metadata what the file says about it
 * @param exclusions passages that the format itself marks as no part of the article
 * @param problems uncertainties met on the way
 * @param pasted whether the file is bare text, which brings along whatever stood around the article
 * @param starts where the file itself says that articles begin, in order; none where it leaves that to the text. What
 *     is known of the file then holds for each of them, but for what the article says itself
 */
record ReadText(
        String text,
        ArticleMetadata metadata,
        List<Exclusion> exclusions,
        List<Problem> problems,
        boolean pasted,
        List<Integer> starts) {

    /** A text that does not say where articles begin. */
    ReadText(
            String text,
            ArticleMetadata metadata,
            List<Exclusion> exclusions,
            List<Problem> problems,
            boolean pasted) {
        this(text, metadata, exclusions, problems, pasted, List.of());
    }

    /** The code of the problem that the text may lack its end. */
    static final String CUT_OFF = "article-perhaps-cut-off";

    /** Whether the text may lack its end. */
    boolean isCutOff() {
        return problems.stream().anyMatch(problem -> problem.code().equals(CUT_OFF));
    }

    /** No text, because of that problem. */
    static ReadText refused(Problem problem) {
        return new ReadText("", ArticleMetadata.unknown(""), List.of(), List.of(problem), false);
    }

    /** Whether a problem says why there is no text. */
    boolean isRefused() {
        return text.isBlank() && problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
