package org.variorum.model.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** File names that people gave, as against those that a program counted or hashed. */
final class FileWords {

    /** Letters with their marks: Arabic and Hindi have some of their own, and the Mac writes accents apart. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+\\d{0,2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}|\\p{L}");

    private static final Pattern COUNTED = Pattern.compile("\\d{1,3}");

    private FileWords() {}

    /** The name without folder and ending as words: {@code daily-lantern.txt} is "Daily lantern"; none for a hash. */
    static Optional<String> of(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int ending = name.lastIndexOf('.');
        List<String> words = Arrays.stream((ending > 0 ? name.substring(0, ending) : name).split("[-_ ]+"))
                .filter(word -> !word.isEmpty())
                .dropWhile(word -> COUNTED.matcher(word).matches())
                .toList();
        boolean said = words.stream().anyMatch(word -> WORD.matcher(word).matches())
                && words.stream().allMatch(word ->
                        WORD.matcher(word).matches() || NUMBER.matcher(word).matches());
        return Optional.of(String.join(" ", words))
                .filter(joined -> said)
                .map(joined -> Character.toUpperCase(joined.charAt(0)) + joined.substring(1));
    }
}
