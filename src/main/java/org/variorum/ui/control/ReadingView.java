package org.variorum.ui.control;

import javafx.scene.layout.Region;

/** One way of looking at the comparison and its selection. It listens from its making until it is closed. */
public interface ReadingView extends AutoCloseable {

    /** What is put into the window. */
    Region region();

    /** Gives what is in it the keyboard. */
    void focusContent();

    /** Stops listening; nothing holds the view afterwards. */
    @Override
    void close();
}
