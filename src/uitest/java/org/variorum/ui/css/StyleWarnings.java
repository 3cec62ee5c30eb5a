package org.variorum.ui.css;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.collections.ListChangeListener;
import javafx.css.CssParser;

/** Collects what the style engine complains of, in parsing and in looking colours up, until it is closed. */
final class StyleWarnings implements AutoCloseable {

    /** Kept as a field: the logging system forgets loggers that nobody holds. */
    private final Logger logger = Logger.getLogger("javafx.css");

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Collector collector = new Collector();
    private final ListChangeListener<CssParser.ParseError> listener = this::collect;

    StyleWarnings() {
        logger.addHandler(collector);
        logger.setUseParentHandlers(false);
        CssParser.errorsProperty().addListener(listener);
    }

    List<String> messages() {
        return messages;
    }

    @Override
    public void close() {
        CssParser.errorsProperty().removeListener(listener);
        logger.removeHandler(collector);
        logger.setUseParentHandlers(true);
    }

    private void collect(ListChangeListener.Change<? extends CssParser.ParseError> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(error -> messages.add(error.getMessage()));
        }
    }

    private final class Collector extends Handler {

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                messages.add(new SimpleFormatter().formatMessage(entry));
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
