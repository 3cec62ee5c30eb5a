package org.variorum.architecture.canary.app;

public final class ConsolePrinter {
    void print() {
        System.out.println("heard by nobody");
    }
}
