package org.variorum.architecture.canary.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class ExecutorOwner {
    final ExecutorService pool = Executors.newCachedThreadPool();
}
