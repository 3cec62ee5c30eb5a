package org.variorum.store.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What the users of a project selected in its sources.
 *
 * @param parts the archive's
 * @param names of codes, users and notes
 */
record QdaMarks(QdaParts parts, QdaNames names) {

    private static final int AROUND = 32;
    private static final String OWN_USER = "variorum";

    /** The marks in one source; of one without a text those whose name quotes what they select. */
    List<Mark> in(Element source, Optional<String> text) {
        return source.select("PlainTextSelection, PDFSelection").stream()
                .filter(selection -> !isOwn(selection))
                .flatMap(selection -> (text.isPresent() && selection.nodeName().equals("PlainTextSelection")
                        ? placed(source, text.get(), selection) : quoted(source, selection)).stream())
                .toList();
    }

    static String unix(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private Optional<Mark> placed(Element source, String text, Element selection) {
        int start = number(selection.attr("startPosition"));
        int end = number(selection.attr("endPosition"));
        if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
            return quoted(source, selection);
        }
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(from, end - start);
        Place place = new Place(
                unix(text.substring(from, to)), unix(text.substring(Math.max(0, from - AROUND), from)),
                unix(text.substring(to, Math.min(text.length(), to + AROUND))),
                text.contains("\r") ? OptionalInt.empty() : OptionalInt.of(start));
        return Optional.of(mark(source, selection, place));
    }

    /** Programs call a selection by its words when nobody named it; other names are found in no article. */
    private Optional<Mark> quoted(Element source, Element selection) {
        String words = unix(selection.attr("name")).strip().replaceFirst("(\\.\\.\\.|\u2026)$", "");
        return words.isEmpty() || selection.select("CodeRef, NoteRef").isEmpty()
                ? Optional.empty()
                : Optional.of(mark(source, selection, new Place(words, "", "", OptionalInt.empty())));
    }

    private Mark mark(Element source, Element selection, Place place) {
        List<String> codes = selection.select("CodeRef").eachAttr("targetGUID").stream()
                .flatMap(guid -> names.code(guid).stream())
                .distinct()
                .toList();
        return new Mark(
                source.attr("name"), place.exact(), place.prefix(), place.suffix(), place.position(), codes,
                note(selection), names.user(selection.attr("creatingUser")).orElse(""),
                Mark.time(selection.attr("creationDateTime")));
    }

    private String note(Element selection) {
        String notes = selection.select("NoteRef").eachAttr("targetGUID").stream()
                .flatMap(guid -> names.note(guid).stream())
                .map(note -> parts.text(note).orElseGet(() -> note.attr("name")).strip())
                .collect(Collectors.joining("\n"));
        Element description = selection.selectFirst("Description");
        return description == null ? notes : (description.text() + "\n" + notes).strip();
    }

    /** Selections of ours are drawn anew from the workspace that came with them. */
    private boolean isOwn(Element selection) {
        return names.user(selection.attr("creatingUser")).filter(user -> user.startsWith(OWN_USER + " ")).isPresent();
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }

    /** Selected words, what stands around them, and where they begin in code points. */
    private record Place(String exact, String prefix, String suffix, OptionalInt position) {}
}
