package org.variorum.model.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.variorum.model.article.Article;

/**
 * Names an imported article by what it says, so that a correction finds it again whatever siglum it has today and
 * whoever imported it: two people who import one file get one key.
 *
 * @param value lower-case hexadecimal, {@value #LENGTH} characters
 */
public record ArticleKey(String value) {

    private static final int LENGTH = 32;

    /**
     * The key of an article as imported: from the hash of its file and its text. The title and the exclusions take part
     * too, since articles of one file share its text; they are corrected on top ({@link ArticleEdit}), never in the
     * imported article.
     */
    public static ArticleKey of(Article imported) {
        MessageDigest digest = sha256();
        digest.update(imported.sha256().getBytes(StandardCharsets.UTF_8));
        digest.update(imported.text().value().getBytes(StandardCharsets.UTF_8));
        imported.exclusions().forEach(
                exclusion -> digest.update(exclusion.toString().getBytes(StandardCharsets.UTF_8)));
        digest.update(imported.metadata().title().orElse("").getBytes(StandardCharsets.UTF_8));
        return new ArticleKey(HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
