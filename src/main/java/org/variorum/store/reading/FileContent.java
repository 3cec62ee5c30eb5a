package org.variorum.store.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.variorum.model.article.Retrieval;
import org.variorum.model.digest.Sha256;

/**
 * The bytes of one file under the name the user gave it.
 *
 * @param name the file's name
 * @param bytes its content, never changed
 * @param charset the encoding that whoever sent it names
 * @param retrieval how it was fetched, if it comes from the web
 * @param cancelled whether nobody wants it any more; asked while a long file is read
 */
record FileContent(
        String name, byte[] bytes, Optional<String> charset, Optional<Retrieval> retrieval, BooleanSupplier cancelled) {

    /** The name of the main part of an old Word file, in UTF-16 as it stands there. */
    private static final String OLD_WORD_PART = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t";

    /** A file that is read to its end. */
    FileContent(String name, byte[] bytes, Optional<String> charset, Optional<Retrieval> retrieval) {
        this(name, bytes, charset, retrieval, () -> false);
    }

    /** The same, given up as soon as that says so. */
    FileContent until(BooleanSupplier stop) {
        return new FileContent(name, bytes, charset, retrieval, stop);
    }

    /**
     * Goes on, or gives up.
     *
     * @throws CancellationException when nobody wants the file any more
     */
    void goOn() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** A file, or a part of one, that nothing else is known of. */
    FileContent(String name, byte[] bytes) {
        this(name, bytes, Optional.empty(), Optional.empty());
    }

    static FileContent of(Path file, byte[] bytes) {
        return new FileContent(String.valueOf(file.getFileName()), bytes);
    }

    /** The name's ending in lower case, without the dot; empty when there is none. */
    String extension() {
        return extensionOf(name);
    }

    static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the file begins with those bytes. */
    boolean startsWith(byte... beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** Whether it begins like an old Word file, or like a new one that is locked with a password. */
    boolean isOldContainer() {
        return startsWith((byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0);
    }

    /** Whether it holds a document of the old Word, as its list of parts says. */
    boolean isOldWord() {
        return isOldContainer() && new String(bytes, StandardCharsets.ISO_8859_1).contains(OLD_WORD_PART);
    }

    /** SHA-256 of the bytes in lower-case hexadecimal. */
    String sha256() {
        return Sha256.hex(bytes);
    }
}
