package org.variorum.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.app.command.KeyChoice;
import org.variorum.app.command.KeyPreset;
import org.variorum.app.settings.WindowPlace.Bounds;
import org.variorum.model.article.ArticleSource;

/** Settings as names and values: what a value that makes no sense stands for is the default, one by one. */
final class SettingsText {

    private static final String KEY = "key.";
    private static final String RECENT = "recent.";
    private static final String PANES = "recent.panes.";
    private static final String RAN = "recent.commands";
    private static final String BETWEEN_KEYS = " ";
    private static final String BETWEEN_PATHS = "\n";

    private SettingsText() {}

    /** Whether the program understands a name; others are kept as they are. */
    static boolean isKnown(String name) {
        return name.startsWith(KEY) || name.startsWith(RECENT) || write(Settings.DEFAULT).containsKey(name)
                || name.startsWith("window.");
    }

    static SortedMap<String, String> write(Settings settings) {
        SortedMap<String, String> values = new TreeMap<>();
        ReadingSettings reading = settings.reading();
        values.put("font", reading.font().code());
        values.put("text-size", String.valueOf(reading.textSize()));
        values.put("text-width", String.valueOf(reading.width()));
        values.put("leading", String.valueOf(reading.leading()));
        values.put("ruler", String.valueOf(reading.ruler()));
        values.put("quiet", String.valueOf(reading.quiet()));
        values.put("theme", settings.look().theme().code());
        values.put("scaling", String.valueOf(settings.look().scaling()));
        values.put("motion", settings.look().motion().code());
        values.put("minimum-confidence", String.valueOf(settings.minimumConfidence()));
        values.put("language", settings.language().code());
        values.put("author", settings.author());
        values.put("keys", settings.keys().preset().code());
        settings.keys().own().forEach((id, keys) -> values.put(KEY + id, String.join(BETWEEN_KEYS, keys)));
        writeWindow(settings.window(), values);
        writeRecent(settings.recent(), values);
        return values;
    }

    static Settings read(Map<String, String> values) {
        Values given = new Values(values);
        ReadingSettings plain = ReadingSettings.DEFAULT;
        ReadingSettings reading = new ReadingSettings(
                ReadingFont.of(given.text("font", plain.font().code())),
                given.number("text-size", plain.textSize()),
                given.number("text-width", plain.width()),
                given.number("leading", plain.leading()),
                given.yes("ruler", plain.ruler()),
                given.yes("quiet", plain.quiet()));
        LookSettings look = new LookSettings(
                ThemeChoice.of(given.text("theme", "")),
                given.number("scaling", LookSettings.DEFAULT.scaling()),
                MotionChoice.of(given.text("motion", "")));
        return new Settings(
                reading, look, SystemLook.PLAIN,
                given.fraction("minimum-confidence", Settings.DEFAULT.minimumConfidence()),
                LanguageChoice.of(given.text("language", "")),
                new KeyChoice(KeyPreset.of(given.text("keys", "")), ownKeys(values)), window(given), recent(values),
                given.text("author", ""));
    }

    private static void writeWindow(WindowPlace window, SortedMap<String, String> values) {
        window.bounds().ifPresent(bounds -> values.put(
                "window.bounds",
                Stream.of(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                        .map(edge -> String.valueOf(Math.round(edge)))
                        .collect(Collectors.joining(" "))));
        values.put("window.maximised", String.valueOf(window.maximised()));
        values.put("window.facts", String.valueOf(window.factsShare()));
        values.put("window.versions", String.valueOf(window.versionsShare()));
    }

    private static void writeRecent(RecentWork recent, SortedMap<String, String> values) {
        if (!recent.commands().isEmpty()) {
            values.put(RAN, String.join(BETWEEN_KEYS, recent.commands()));
        }
        IntStream.range(0, recent.panes().size()).forEach(place ->
                values.put(PANES + place, PanesText.write(recent.panes().get(place))));
        IntStream.range(0, recent.entries().size()).forEach(place -> values.put(
                RECENT + place,
                recent.entries().get(place).stream()
                        .map(ArticleSource::given)
                        .collect(Collectors.joining(BETWEEN_PATHS))));
    }

    private static WindowPlace window(Values given) {
        String[] edges = given.text("window.bounds", "").split(" ");
        boolean whole = edges.length == 4 && Arrays.stream(edges).allMatch(edge -> edge.matches("-?\\d{1,5}"));
        Optional<Bounds> bounds = whole
                ? Optional.of(new Bounds(
                        Double.parseDouble(edges[0]), Double.parseDouble(edges[1]),
                        Double.parseDouble(edges[2]), Double.parseDouble(edges[3])))
                : Optional.empty();
        return new WindowPlace(
                bounds, given.yes("window.maximised", false), given.fraction("window.facts", -1),
                given.fraction("window.versions", -1));
    }

    private static SortedMap<String, List<String>> ownKeys(Map<String, String> values) {
        SortedMap<String, List<String>> own = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(KEY)) {
                own.put(name.substring(KEY.length()), split(value, BETWEEN_KEYS));
            }
        });
        return own;
    }

    private static RecentWork recent(Map<String, String> values) {
        return new RecentWork(IntStream.range(0, values.size())
                .mapToObj(place -> Optional.ofNullable(values.get(RECENT + place)))
                .flatMap(Optional::stream)
                .map(value -> split(value, BETWEEN_PATHS).stream().flatMap(SettingsText::source).toList())
                .filter(sources -> !sources.isEmpty())
                .toList(), split(values.getOrDefault(RAN, ""), BETWEEN_KEYS).stream()
                .filter(name -> !name.isBlank())
                .toList(), IntStream.range(0, values.size())
                .mapToObj(place -> Optional.ofNullable(values.get(PANES + place)))
                .flatMap(Optional::stream)
                .flatMap(line -> PanesText.read(line).stream())
                .toList());
    }

    private static Stream<ArticleSource> source(String text) {
        try {
            return Stream.of(ArticleSource.isAddress(text)
                    ? new ArticleSource.OnWeb(text)
                    : new ArticleSource.OnDisk(Path.of(text).toString()));
        } catch (InvalidPathException fromElsewhere) {
            return Stream.empty();
        }
    }

    private static List<String> split(String value, String between) {
        return Arrays.stream(value.split(Pattern.quote(between))).filter(part -> !part.isBlank()).toList();
    }

    /** Values by name, with something else where they make no sense. */
    private record Values(Map<String, String> given) {

        String text(String name, String otherwise) {
            return given.getOrDefault(name, otherwise);
        }

        int number(String name, int otherwise) {
            String value = text(name, "");
            return value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
        }

        double fraction(String name, double otherwise) {
            String value = text(name, "");
            return value.matches("[01](\\.\\d{1,20})?") ? Double.parseDouble(value) : otherwise;
        }

        boolean yes(String name, boolean otherwise) {
            String value = text(name, "");
            return value.equals("true") || !value.equals("false") && otherwise;
        }
    }
}
