package org.variorum.architecture.canary.store;

public final class Misnamed implements ThrowingReader {
    @Override
    public String read() {
        return "";
    }
}
