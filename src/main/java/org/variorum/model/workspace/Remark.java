package org.variorum.model.workspace;

import java.util.List;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.FactId;

/**
 * A person's note and tags on one subject.
 *
 * @param on what they are about
 * @param note the note; may be empty
 * @param tags the tags; may be empty
 */
public record Remark(Subject on, String note, List<String> tags) {

    public Remark {
        tags = List.copyOf(tags);
    }

    /** What it is about. */
    public sealed interface Subject {

        /**
         * A fact.
         *
         * @param id its name
         */
        record OnFact(FactId id) implements Subject {}

        /**
         * A claim.
         *
         * @param id its name
         */
        record OnClaim(ClaimId id) implements Subject {}

        /**
         * An article.
         *
         * @param id its siglum
         */
        record OnArticle(ArticleId id) implements Subject {}
    }
}
