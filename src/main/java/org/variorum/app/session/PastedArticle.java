package org.variorum.app.session;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text that the reader pasted, and what the reader says of it.
 *
 * @param source who published it
 * @param title its headline
 * @param day when it was published
 * @param text its words
 */
public record PastedArticle(Optional<String> source, Optional<String> title, Optional<LocalDate> day, String text) {}
