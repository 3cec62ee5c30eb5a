package org.variorum.store.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes of a text tell of its encoding: a byte order mark, or without one the zeros that every second
 * byte of UTF-16 is wherever a text has spaces, digits or Latin letters.
 *
 * @param charset the encoding, where they tell it
 * @param length how many bytes the mark takes
 */
record ByteOrder(Optional<Charset> charset, int length) {

    private static final ByteOrder UNKNOWN = new ByteOrder(Optional.empty(), 0);
    private static final int SAMPLE = 8192;

    /** Of a hundred pairs of bytes so many at least hold a zero, all of them on one side. */
    private static final int ZEROS_IN_A_HUNDRED = 5;

    static ByteOrder of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new ByteOrder(Optional.of(StandardCharsets.UTF_8), 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return new ByteOrder(Optional.of(StandardCharsets.UTF_32LE), 4);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return new ByteOrder(Optional.of(StandardCharsets.UTF_32BE), 4);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new ByteOrder(Optional.of(StandardCharsets.UTF_16LE), 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new ByteOrder(Optional.of(StandardCharsets.UTF_16BE), 2);
        }
        return unmarked(bytes).map(charset -> new ByteOrder(Optional.of(charset), 0)).orElse(UNKNOWN);
    }

    private static Optional<Charset> unmarked(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        boolean oneSided = pairs > 1 && (first == 0) != (second == 0)
                && (first + second) * 100 >= pairs * ZEROS_IN_A_HUNDRED;
        return Optional.of(first > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
                .filter(charset -> oneSided && isText(bytes, 2 * pairs, charset));
    }

    /** Whether the first bytes make characters that a text has. */
    private static boolean isText(byte[] bytes, int length, Charset charset) {
        CharBuffer characters = CharBuffer.allocate(length);
        boolean more = length < bytes.length;
        boolean broken = charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length), characters, !more).isError();
        return !broken && characters.flip().codePoints().allMatch(character -> Character.isDefined(character)
                && (!Character.isISOControl(character) || Character.isWhitespace(character)));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
