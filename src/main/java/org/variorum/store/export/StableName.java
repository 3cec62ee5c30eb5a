package org.variorum.store.export;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;

/**
 * Names of articles, claims and other parts in formats that want them to be unique in the world.
 *
 * <p>A name is made from what it names: the same comparison gives the same names, and a claim keeps its name when
 * articles come in another order.
 */
public final class StableName {

    private StableName() {}

    /** The UUID that stands for those words. */
    public static UUID uuid(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** What tells one article from another: its bytes and, where a file holds several, its headline. */
    public static String of(Article article) {
        return article.sha256() + " " + article.displayTitle();
    }

    /** What tells one claim from another: its article and its place. */
    public static String of(Article article, Claim claim) {
        return "claim " + of(article) + " " + claim.span().start() + " " + claim.span().end();
    }
}
