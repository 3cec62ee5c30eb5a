package org.variorum.model.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java platform has by its specification. */
public final class Sha256 {

    private Sha256() {}

    /** The 32 bytes of the content's hash. */
    public static byte[] of(byte[] content) {
        return digest().digest(content);
    }

    /** The hash of the content in 64 characters of lower-case hexadecimal. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }

    /** The hash of the text in UTF-8, in 64 characters of lower-case hexadecimal. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of the texts in UTF-8, one after another with nothing between, in 64 hexadecimal characters. */
    public static String hex(Iterable<String> texts) {
        MessageDigest digest = digest();
        texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
