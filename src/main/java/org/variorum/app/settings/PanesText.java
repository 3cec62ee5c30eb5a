package org.variorum.app.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.app.pane.FollowMode;
import org.variorum.app.settings.KeptPanes.Source;
import org.variorum.model.workspace.ArticleKey;

/** Arrangements of panes as one line each: columns, mode, folded, then each article with the signs of its pane. */
final class PanesText {

    private static final Pattern LINE = Pattern.compile("\\d [a-z]+ (true|false)( [0-9a-f]+:[pxl]*)+");
    private static final int BEFORE_SOURCES = 3;

    private PanesText() {}

    static String write(KeptPanes panes) {
        String sources = panes.sources().stream().map(PanesText::write).collect(Collectors.joining(" "));
        return panes.limit() + " " + panes.mode().code() + " " + panes.folded() + " " + sources;
    }

    /** Empty for a line that makes no sense. */
    static Optional<KeptPanes> read(String line) {
        if (!LINE.matcher(line).matches()) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(line.split(" "));
        List<Source> sources = parts.stream().skip(BEFORE_SOURCES).map(PanesText::source).toList();
        FollowMode mode = Stream.of(FollowMode.values()).filter(known -> known.code().equals(parts.get(1)))
                .findFirst().orElse(FollowMode.FOLLOW);
        return Optional.of(
                new KeptPanes(sources, Integer.parseInt(parts.getFirst()), mode, Boolean.parseBoolean(parts.get(2))));
    }

    private static String write(Source source) {
        return source.article().value() + ":" + (source.pinned() ? "p" : "") + (source.aside() ? "x" : "")
                + (source.locked() ? "l" : "");
    }

    private static Source source(String part) {
        int colon = part.indexOf(':');
        String signs = part.substring(colon);
        return new Source(new ArticleKey(part.substring(0, colon)),
                signs.contains("p"), signs.contains("x"), signs.contains("l"));
    }
}
