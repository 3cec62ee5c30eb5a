package org.variorum.architecture.canary.app;

import java.util.HashMap;

public final class GlobalState {
    static int counter;
    static final HashMap<String, String> CACHE = new HashMap<>();

    static GlobalState getInstance() {
        return new GlobalState();
    }
}
