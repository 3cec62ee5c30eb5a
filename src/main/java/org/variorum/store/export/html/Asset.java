package org.variorum.store.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.variorum.model.digest.Sha256;

/**
 * A style sheet or script that is written into the page.
 *
 * @param text what stands between the tags
 */
record Asset(String text) {

    private static final String FOLDER = "/org/variorum/store/export/html/";

    /** The resource of that name; line ends are made the same on every system. */
    static Asset of(String name) {
        try (InputStream resource = Asset.class.getResourceAsStream(FOLDER + name)) {
            if (resource == null) {
                throw new IllegalStateException("Missing from the program: " + FOLDER + name);
            }
            return new Asset(new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How a content security policy names it: {@code 'sha256-…'}. */
    String policyHash() {
        byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
