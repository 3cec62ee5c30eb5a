package org.variorum.store.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads Markdown as web clippers write it: front matter, then the text.
 *
 * <p>The imported text is the prose without Markdown's own signs, so that positions in exports point into what people
 * read: heading signs, emphasis, link targets, pictures and quote signs are dropped.
 */
final class MarkdownReader implements DecodedReader {

    /** The key of front matter that heads a bare text, whose lines and signs stay as they were copied. */
    static final String PASTED = "pasted";

    /* Bounded, so that a line without an end costs neither the stack nor the square of its length. */
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]\\n]{0,1000})\\]\\([^)\\n]{0,2000}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]{1,1000})\\]\\([^)\\n]{0,2000}\\)");
    private static final Pattern HEADING =
            Pattern.compile("(?m)^#{1,6}[ \\t]{1,20}(.{0,1000}?)[ \\t]{0,20}#{0,20}[ \\t]{0,20}$");
    private static final Pattern QUOTE = Pattern.compile("(?m)^>[> \\t]*");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]{0,20}(?:[-*_][ \\t]{0,20}){3,200}$");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^\\n]{0,1000}?\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^\\n*_]{0,1000}?\\S)\\1(?![\\w*])");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]{1,1000})`");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>-])");

    @Override
    public ReadText read(FileContent content, DecodedText decoded) {
        FrontMatter front = FrontMatter.of(decoded.text());
        boolean pasted = front.value(PASTED).filter("true"::equals).isPresent();
        String text = pasted ? front.body().stripLeading() : withoutSigns(front.body());
        return new ReadText(text, front.metadata(), List.of(), front.problems(content.name()), pasted);
    }

    private static String withoutSigns(String markdown) {
        String text = IMAGE.matcher(markdown).replaceAll("$1");
        text = LINK.matcher(text).replaceAll("$1");
        text = RULE.matcher(text).replaceAll("");
        text = HEADING.matcher(text).replaceAll("$1");
        text = QUOTE.matcher(text).replaceAll("");
        text = STRONG.matcher(text).replaceAll("$2");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        text = CODE.matcher(text).replaceAll("$1");
        return ESCAPE.matcher(unwrapped(text)).replaceAll("$1");
    }

    /** Markdown breaks lines anywhere inside a paragraph; a text has one line a paragraph. */
    private static String unwrapped(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        Optional<String> previous = Optional.empty();
        for (String line : text.split("\n", -1)) {
            boolean continues = previous.filter(before -> isProse(before) && isProse(line)).isPresent();
            if (previous.isPresent()) {
                joined.append(continues ? ' ' : '\n');
            }
            joined.append(continues ? line.stripLeading() : line);
            previous = Optional.of(line);
        }
        return joined.toString();
    }

    private static boolean isProse(String line) {
        String text = line.strip();
        return !text.isEmpty() && !text.startsWith("- ") && !text.startsWith("* ") && !line.endsWith("  ")
                && !text.startsWith("|");
    }
}
