package org.variorum.architecture.canary.store;

import java.io.IOException;

public interface ThrowingReader {
    String read() throws IOException;
}
