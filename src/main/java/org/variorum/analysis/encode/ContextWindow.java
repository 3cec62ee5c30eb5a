package org.variorum.analysis.encode;

import java.util.List;
import org.variorum.model.text.TextSpan;

/**
 * A stretch of text that is read as a whole, and the parts of it that are wanted as vectors.
 *
 * @param text a few consecutive sentences
 * @param parts the wanted stretches of {@code text}, in UTF-16 units; they may overlap
 */
public record ContextWindow(String text, List<TextSpan> parts) {

    public ContextWindow {
        parts = List.copyOf(parts);
        for (TextSpan part : parts) {
            if (part.end() > text.length()) {
                throw new IllegalArgumentException("Part " + part + " ends after " + text.length() + " units");
            }
        }
    }
}
