package org.variorum.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MessageBundleTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private static final List<Bundle> BUNDLES = Bundle.below(Path.of("src/main/resources/org/variorum"));

    private static final UsedKeys USED = UsedKeys.below(Path.of("src/main/java"));

    @BeforeAll
    static void bundlesExist() {
        assumeFalse(BUNDLES.isEmpty(), "No message bundle is in the resources yet");
    }

    @Test
    void everyKeyThatCodeUsesExists() {
        assertThat(USED.required()).isSubsetOf(originals().keySet());
    }

    @Test
    void everyKeyThatExistsIsUsed() {
        assertThat(originals().keySet()).allMatch(USED::mentions, "used in the code");
    }

    @Test
    void noKeyIsInTwoBundles() {
        long keys = BUNDLES.stream()
                .filter(Bundle::isOriginal)
                .mapToLong(bundle -> bundle.messages().size())
                .sum();
        assertThat(keys).isEqualTo(originals().size());
    }

    @Test
    void translationsHaveTheSameKeysAndPlaceholders() {
        Map<Path, Bundle> byFile = BUNDLES.stream().collect(Collectors.toMap(Bundle::file, Function.identity()));
        for (Bundle translation : BUNDLES) {
            assertThat(byFile).containsKey(translation.original());
            assertThat(placeholders(translation))
                    .as("%s", translation.file())
                    .isEqualTo(placeholders(byFile.get(translation.original())));
        }
    }

    @Test
    void everyMessageIsAPatternThatCanBeFilled() {
        for (Bundle bundle : BUNDLES) {
            bundle.messages().forEach((key, pattern) -> assertThatCode(() -> new MessageFormat(pattern, Locale.UK))
                    .as("%s in %s", key, bundle.file())
                    .doesNotThrowAnyException());
        }
    }

    private static Map<String, String> originals() {
        Map<String, String> all = new TreeMap<>();
        BUNDLES.stream().filter(Bundle::isOriginal).forEach(bundle -> all.putAll(bundle.messages()));
        return all;
    }

    private static Map<String, Set<String>> placeholders(Bundle bundle) {
        Map<String, Set<String>> found = new TreeMap<>();
        bundle.messages()
                .forEach((key, pattern) -> found.put(
                        key,
                        PLACEHOLDER.matcher(pattern)
                                .results()
                                .map(match -> match.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return found;
    }
}
