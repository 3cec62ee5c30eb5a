package org.variorum.model.text;

/**
 * Turns phrases into words of one language. The application supplies it, so that neither the analysis nor an exporter
 * holds user text.
 */
@FunctionalInterface
public interface Wording {

    /** The phrase in words; never empty, whatever the phrase. */
    String say(Phrase phrase);
}
