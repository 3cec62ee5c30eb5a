package org.variorum.store.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a text file: byte order, then UTF-8 if it is valid, then what an HTML {@code meta} element
 * says, then Mac Roman where lines end as on the computers that wrote it, then detection by letter frequencies, and
 * Windows-1252 as the last resort.
 *
 * <p>Valid UTF-8 comes before the declaration because saved pages often keep a declaration that is no longer true, and
 * text in another encoding is hardly ever valid UTF-8 by chance.
 */
final class TextDecoder {

    private static final int HEAD = 4096;
    private static final int BINARY_SAMPLE = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private TextDecoder() {}

    /** The characters of a file's bytes; whoever sent it may have named an encoding. */
    static DecodedText decode(byte[] bytes, Optional<String> sent) {
        ByteOrder mark = ByteOrder.of(bytes);
        Charset charset = mark.charset().orElseGet(() -> guess(bytes, sent));
        ByteBuffer body = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
        String text = charset.decode(body).toString();
        boolean damaged = text.indexOf('\uFFFD') >= 0;
        return new DecodedText(text.replace("\r\n", "\n").replace('\r', '\n'), charset, damaged);
    }

    /**
     * Whether the bytes are no text at all: zero bytes or many control characters, without a byte order
     * that would explain them.
     */
    static boolean isBinary(byte[] bytes) {
        if (ByteOrder.of(bytes).charset().isPresent()) {
            return false;
        }
        int sample = Math.min(bytes.length, BINARY_SAMPLE);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                return true;
            }
            boolean white = bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t' || bytes[i] == '\f';
            if (bytes[i] > 0 && bytes[i] < ' ' && !white && bytes[i] != 0x1B) {
                controls++;
            }
        }
        return controls * 20 > sample;
    }

    private static Charset guess(byte[] bytes, Optional<String> sent) {
        if (isValid(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        return sent.flatMap(TextDecoder::named)
                .or(() -> declared(bytes))
                .filter(charset -> isValid(bytes, charset))
                .or(() -> isOldMac(bytes) ? named("x-MacRoman") : Optional.empty())
                .or(() -> detected(bytes))
                .orElse(Charset.forName("windows-1252"));
    }

    private static boolean isValid(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }

    /** Whether lines end in carriage returns alone: only programs for the old Mac write them. */
    private static boolean isOldMac(byte[] bytes) {
        boolean returns = false;
        for (byte one : bytes) {
            if (one == '\n') {
                return false;
            }
            returns |= one == '\r';
        }
        return returns;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(TextDecoder::named);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
