package org.variorum.model.article;

/**
 * The siglum of an article in one comparison: {@code A}, {@code B} … {@code Z}, {@code AA} …
 *
 * @param siglum upper-case letters
 */
public record ArticleId(String siglum) implements Comparable<ArticleId> {

    private static final int LETTERS = 26;

    public ArticleId {
        if (siglum.isEmpty() || !siglum.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')) {
            throw new IllegalArgumentException("Not a siglum: " + siglum);
        }
    }

    /** The siglum of the article at {@code index} (from 0) of a comparison. */
    public static ArticleId at(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return new ArticleId(letters.toString());
    }

    /** The index that {@link #at} was given; the source's hue follows from it. */
    public int index() {
        int index = 0;
        for (char letter : siglum.toCharArray()) {
            index = index * LETTERS + (letter - 'A' + 1);
        }
        return index - 1;
    }

    /** Orders as sources are shown: A … Z, then AA. */
    @Override
    public int compareTo(ArticleId other) {
        return Integer.compare(index(), other.index());
    }

    @Override
    public String toString() {
        return siglum;
    }
}
