package org.variorum.model.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.TextSpan;

/** What one source says about one fact: its claims, or one of three kinds of absence. */
public sealed interface Version {

    /** The article whose version this is. */
    ArticleId article();

    /** The version with its position's number exchanged; a number without another stays. */
    static Version numbered(Version version, Map<Integer, Integer> numbers) {
        return version instanceof Stated stated
                ? new Stated(stated.article(), stated.claims(),
                        numbers.getOrDefault(stated.position(), stated.position()))
                : version;
    }

    /**
     * The source states the fact.
     *
     * @param article the article
     * @param claims its claims on the fact in reading order, at least one
     * @param position number of the position it takes, from 1
     */
    record Stated(ArticleId article, List<ClaimId> claims, int position) implements Version {
        public Stated {
            claims = List.copyOf(claims);
        }
    }

    /**
     * The whole text was searched and says nothing of it.
     *
     * @param article the article
     * @param nearest the passage that comes closest, for the reader to overrule
     */
    record NotMentioned(ArticleId article, Optional<Nearest> nearest) implements Version {}

    /**
     * The text is cut off, so its silence proves nothing.
     *
     * @param article the article
     */
    record CannotTell(ArticleId article) implements Version {}

    /**
     * The article was added after the last analysis.
     *
     * @param article the article
     */
    record NotChecked(ArticleId article) implements Version {}

    /**
     * A passage near to a fact that it does not state.
     *
     * @param span where it lies
     * @param similarity to the fact's claims, 0 to 1
     */
    record Nearest(TextSpan span, double similarity) {}
}
