package org.variorum.model.article;

/** Where an article is to be had: a file or folder, or a page of the web. */
public sealed interface ArticleSource {

    /** As the user gave it, for messages. */
    String given();

    /**
     * A file or a folder.
     *
     * @param given its path in the notation of this computer
     */
    record OnDisk(String given) implements ArticleSource {}

    /**
     * A page that is fetched when it is read, and at no other time.
     *
     * @param given its address, beginning with {@code http://} or {@code https://}
     */
    record OnWeb(String given) implements ArticleSource {}

    /** What a user means by these words: an address of the web when they begin like one, else a path. */
    static ArticleSource of(String words) {
        return isAddress(words) ? new OnWeb(words.strip()) : new OnDisk(words);
    }

    /** Whether the words begin like an address of the web and hold no spaces. */
    static boolean isAddress(String words) {
        return words.strip().matches("(?i)https?://\\S*");
    }
}
