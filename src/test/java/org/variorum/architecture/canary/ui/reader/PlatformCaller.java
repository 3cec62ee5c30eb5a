package org.variorum.architecture.canary.ui.reader;

import javafx.application.Platform;

public final class PlatformCaller {
    void later(Runnable work) {
        Platform.runLater(work);
    }
}
