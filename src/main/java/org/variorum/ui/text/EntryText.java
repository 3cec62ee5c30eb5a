package org.variorum.ui.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.LogEntry;

/** What somebody did, in words that several panes say alike. */
public final class EntryText {

    private EntryText() {}

    /** What was done, by the name it has in the menu too. */
    public static String name(LogEntry entry, UiText text) {
        String name = text.say(Phrase.of("edit." + entry.edit().code(), "1"));
        return name.substring(0, 1).toUpperCase(text.locale()) + name.substring(1);
    }

    /** Who did it and when. */
    public static String signed(LogEntry entry, UiText text) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(text.locale())
                .withZone(ZoneId.systemDefault())
                .format(entry.at());
        return entry.author().isBlank() ? when : text.of("entry.signed", entry.author(), when);
    }
}
