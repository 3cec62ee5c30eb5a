package org.variorum.ui.fx;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Words that are taken to other programs. */
public final class ClipboardWords {

    private ClipboardWords() {}

    /** Puts words on the clipboard. */
    public static void put(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }
}
