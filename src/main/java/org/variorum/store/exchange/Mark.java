package org.variorum.store.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;

/**
 * Words of an article that somebody marked in another program.
 *
 * @param source what the other program calls the article: an address, a file's name or a name of its own
 * @param exact the marked words, verbatim
 * @param prefix the words before them as far as they are given; may be empty
 * @param suffix the words after them, likewise
 * @param position where they begin in the article's text in code points, if that is given
 * @param tags what they were tagged with
 * @param note what was written about them; may be empty
 * @param author who marked them; may be empty
 * @param at when, the epoch when that is not told
 */
public record Mark(
        String source,
        String exact,
        String prefix,
        String suffix,
        OptionalInt position,
        List<String> tags,
        String note,
        String author,
        Instant at) {

    public Mark {
        tags = List.copyOf(tags);
    }

    /** A time as other programs write it; the epoch for what is none. */
    static Instant time(String written) {
        try {
            return written.isEmpty() ? Instant.EPOCH : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException none) {
            return Instant.EPOCH;
        }
    }
}
