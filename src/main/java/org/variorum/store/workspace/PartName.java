package org.variorum.store.workspace;

import java.util.List;
import org.variorum.model.workspace.ArticleKey;

/** What the parts of the file are called. */
final class PartName {

    static final String MANIFEST = "manifest.json";
    static final String COMPARISON = "comparison.json";
    static final String NUMBERS = "numbers.json";
    static final String LOG = "log.jsonl";
    static final String PROBLEMS = "problems.json";
    static final String ARTICLES = "articles/";
    static final String ORIGINALS = "originals/";

    private static final String JSON = ".json";
    private static final List<String> WHOLE = List.of(MANIFEST, COMPARISON, NUMBERS, LOG, PROBLEMS);

    private PartName() {}

    static String article(ArticleKey key) {
        return ARTICLES + key + JSON;
    }

    /** The key in an article part's name. */
    static ArticleKey key(String name) {
        return new ArticleKey(name.substring(ARTICLES.length(), name.length() - JSON.length()));
    }

    static String original(String sha256) {
        return ORIGINALS + sha256;
    }

    static boolean isArticle(String name) {
        return name.startsWith(ARTICLES) && name.endsWith(JSON);
    }

    /** Whether this version writes a part of that name. */
    static boolean isKnown(String name) {
        return WHOLE.contains(name) || isArticle(name) || name.startsWith(ORIGINALS);
    }
}
