package org.variorum.architecture.canary.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;

public record PageLoader(URL page) {

    public InputStream load() {
        try {
            return page.openStream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
