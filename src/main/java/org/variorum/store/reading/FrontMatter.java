package org.variorum.store.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.store.reading.time.PublicationTimes;

/**
 * The {@code key: value} block at the head of a Markdown or text file, between two {@code ---} lines, or
 * {@code key = value} between two {@code +++} lines.
 *
 * <p>Clippers write plain scalars, quoted scalars, folded ones and simple lists; more of YAML and TOML is not needed to
 * read them, and what is not understood is left alone. Lines between two rules that give no value are text. Who types
 * a text file leaves the rules out: there such lines are the block when an article can have each, up to an empty line.
 *
 * @param values values by key in lower case; a list's items are joined by commas
 * @param body the text after the block, or the whole text when there is none
 * @param isOpen whether nothing ends the block, so that an empty line was taken for its end
 */
record FrontMatter(Map<String, String> values, String body, boolean isOpen) {

    private static final int FENCE = 4;
    private static final Pattern YAML_END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]{0,20}$");
    private static final Pattern TOML_END = Pattern.compile("(?m)^\\+\\+\\+[ \\t]{0,20}$");
    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ .-]{0,40}:(?:[ \\t].*)?");
    private static final Pattern FIELD = Pattern.compile(KEY.pattern() + "|\\s.*|- .*|#.*|");
    private static final Pattern FOLDED = Pattern.compile("[>|][+-]?");
    private static final String[] SOURCE = {"source", "publisher", "site", "website"};
    private static final String[] TITLE = {"title", "headline"};
    private static final String[] AUTHOR = {"author", "authors", "byline", "by"};
    private static final String[] PUBLISHED = {"published", "date", "date_published"};
    private static final String[] CAPTURED = {"captured", "clipped", "created", "saved"};
    private static final String[] ADDRESS = {"url", "link", "canonical"};
    private static final String[] LANGUAGE = {"language", "lang"};
    private static final Set<String> KNOWN = Stream.of(
            SOURCE, TITLE, AUTHOR, PUBLISHED, CAPTURED, ADDRESS, LANGUAGE).flatMap(Stream::of)
            .collect(Collectors.toUnmodifiableSet());

    static FrontMatter of(String text) {
        boolean yaml = text.startsWith("---\n");
        if (!yaml && !text.startsWith("+++\n")) {
            return none(text);
        }
        Matcher end = (yaml ? YAML_END : TOML_END).matcher(text);
        String block = end.find(FENCE) ? text.substring(FENCE, end.start()) : "";
        int blank = block.indexOf("\n\n");
        boolean closed = end.hasMatch() && (!yaml || blank < 0 || isFields(block.substring(blank)));
        if (!closed) {
            return yaml ? open(text) : none(text);
        }
        Map<String, String> values = values(block, yaml ? ':' : '=');
        return values.isEmpty() && !block.isBlank()
                ? none(text)
                : new FrontMatter(values, text.substring(Math.min(end.end() + 1, text.length())), false);
    }

    /** The same of a text file, where the rules may be missing and other blocks between rules are text. */
    static FrontMatter ofPlain(String text) {
        FrontMatter fenced = of(text);
        FrontMatter found = fenced.values.isEmpty() ? bare(text) : fenced;
        return found.values.keySet().stream().anyMatch(KNOWN::contains) ? found : none(text);
    }

    /** Two or more lines of the head of an article, one for each key, and an empty line below them. */
    private static FrontMatter bare(String text) {
        int end = text.indexOf("\n\n");
        String block = end < 0 ? "" : text.substring(0, end);
        Map<String, String> values = values(block, ':');
        boolean all = values.size() > 1 && block.lines().count() == values.size()
                && KNOWN.containsAll(values.keySet())
                && block.lines().allMatch(line -> KEY.matcher(line).matches());
        return all ? new FrontMatter(values, text.substring(end + 2), false) : none(text);
    }

    /** Nothing ends the block: an empty line does, where all before it are fields. */
    private static FrontMatter open(String text) {
        int end = text.indexOf("\n\n");
        String block = end < FENCE ? "" : text.substring(FENCE, end);
        return block.lines().count() > 1 && block.lines().allMatch(line -> KEY.matcher(line).matches())
                ? new FrontMatter(values(block, ':'), text.substring(end + 2), true)
                : none(text);
    }

    private static boolean isFields(String block) {
        return block.lines().allMatch(line -> FIELD.matcher(line).matches());
    }

    private static FrontMatter none(String text) {
        return new FrontMatter(Map.of(), text, false);
    }

    /** What the block says about the article. */
    ArticleMetadata metadata() {
        return new ArticleMetadata(
                value(SOURCE).filter(value -> !isAddress(value)),
                value(TITLE),
                value(AUTHOR),
                value(PUBLISHED).flatMap(PublicationTimes::parse),
                value(CAPTURED).flatMap(PublicationTimes::parse),
                value(ADDRESS).or(() -> value("source").filter(FrontMatter::isAddress)),
                value(LANGUAGE).orElse(""));
    }

    /** What is wrong with the block of the file of that name. */
    List<Problem> problems(String file) {
        List<Problem> problems = new ArrayList<>();
        value(PUBLISHED)
                .filter(value -> PublicationTimes.parse(value).isEmpty())
                .ifPresent(value -> problems.add(Problem.of("date-unreadable", Severity.WARNING, file, value)));
        if (isOpen) {
            problems.add(Problem.of("front-matter-open", Severity.NOTE, file));
        }
        return problems;
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }

    /** The first of the keys that has a value. */
    Optional<String> value(String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> values(String block, char separator) {
        Map<String, String> values = new LinkedHashMap<>();
        String key = "";
        boolean folded = false;
        for (String line : block.split("\n")) {
            int colon = line.indexOf(separator);
            if (line.matches("\\s*- .*")) {
                values.merge(key, scalar(line.strip().substring(1)), FrontMatter::joined);
            } else if (folded && line.startsWith(" ")) {
                values.merge(key, line.strip(), (before, more) -> (before + " " + more).strip());
            } else if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = line.substring(colon + 1).strip();
                folded = FOLDED.matcher(value).matches();
                values.put(key, folded ? "" : listOrScalar(value));
            }
        }
        return values;
    }

    private static String joined(String before, String item) {
        return before.isEmpty() ? item : before + ", " + item;
    }

    private static String listOrScalar(String raw) {
        if (!raw.startsWith("[") || !raw.endsWith("]")) {
            return scalar(raw.matches("\\[[^\\]]*") ? raw.substring(1) : raw);
        }
        List<String> items = new ArrayList<>();
        for (String item : raw.substring(1, raw.length() - 1).split(",")) {
            items.add(scalar(item));
        }
        return String.join(", ", items);
    }

    private static String scalar(String raw) {
        String value = raw.strip();
        boolean quoted = value.length() >= 2
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        if (quoted) {
            value = value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("''", "'");
        }
        if (value.startsWith("[[") && value.endsWith("]]")) {
            value = value.substring(2, value.length() - 2);
        }
        return value.strip();
    }
}
