package org.variorum.architecture.canary.app;

public final class ThreadMaker {
    void start(Runnable work) {
        new Thread(work).start();
    }
}
