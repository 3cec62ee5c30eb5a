package org.variorum.model.workspace;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.digest.Sha256;

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
        List<String> parts = new ArrayList<>(List.of(imported.sha256(), imported.text().value()));
        imported.exclusions().forEach(exclusion -> parts.add(exclusion.toString()));
        parts.add(imported.metadata().title().orElse(""));
        return new ArticleKey(Sha256.hex(parts).substring(0, LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }
}
