package org.variorum.ui.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2 contrast of the theme's roles: 4.5 to 1 for text, 3 to 1 for marks. */
class TokenContrastTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3.0;
    private static final double STRONG = 7.0;
    private static final Pattern ROLE = Pattern.compile("(-v-[\\w-]+):\\s*(#[0-9a-f]{6,8});");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void textCanBeReadOnEverySurface(String theme) throws IOException {
        Map<String, Color> roles = roles(theme);
        for (String surface : new String[] {"-v-paper", "-v-raised", "-v-sunken"}) {
            for (String ink : new String[] {"-v-ink", "-v-ink-2", "-v-ink-3", "-v-accent", "-v-error", "-v-warning"}) {
                assertContrast(roles, ink, surface, TEXT);
            }
        }
        assertContrast(roles, "-v-ink-2", "-v-canvas", TEXT);
        assertContrast(roles, "-v-accent-ink", "-v-accent", TEXT);
        assertContrast(roles, "-v-accent", "-v-accent-soft", TEXT);
        assertContrast(roles, "-v-disputed-ink", "-v-disputed-soft", TEXT);
        assertContrast(roles, "-v-ink", "-v-disputed-soft", TEXT);
        assertContrast(roles, "-v-ink", "-v-hit", TEXT);
        assertContrast(roles, "-v-nuanced-ink", "-v-nuanced-soft", TEXT);
        assertContrast(roles, "-v-agreed-ink", "-v-agreed-soft", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void everySourceCanBeReadInItsHueAndOnIt(String theme) throws IOException {
        Map<String, Color> roles = roles(theme);
        IntStream.rangeClosed(1, 8).mapToObj(number -> "-v-source-" + number).forEach(hue -> {
            assertContrast(roles, "-v-paper", hue, TEXT);
            assertContrast(roles, hue, hue + "-soft", TEXT);
            assertContrast(roles, "-v-ink", hue + "-soft", TEXT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void marksStandOutFromThePaper(String theme) throws IOException {
        Map<String, Color> roles = roles(theme);
        assertContrast(roles, "-v-disputed", "-v-paper", MARK);
        assertContrast(roles, "-v-nuanced", "-v-paper", MARK);
        assertContrast(roles, "-v-agreed", "-v-paper", MARK);
        assertContrast(roles, "-v-single", "-v-paper", MARK);
        assertContrast(roles, "-v-focus", "-v-paper", MARK);
        assertContrast(roles, "-v-ink-off", "-v-paper", MARK);
    }

    @Test
    void theThemeOfStrongContrastGivesTextSevenToOne() throws IOException {
        Map<String, Color> roles = roles("contrast");
        for (String ink : new String[] {"-v-ink", "-v-ink-2", "-v-ink-3", "-v-ink-off", "-v-accent", "-v-error",
            "-v-warning", "-v-disputed-ink", "-v-nuanced-ink", "-v-agreed-ink"}) {
            assertContrast(roles, ink, "-v-paper", STRONG);
        }
        IntStream.rangeClosed(1, 8).mapToObj(number -> "-v-source-" + number).forEach(hue -> {
            assertContrast(roles, hue, hue + "-soft", STRONG);
            assertContrast(roles, hue, "-v-paper", STRONG);
        });
    }

    @Test
    void everyThemeNamesTheSameRoles() throws IOException {
        assertThat(roles("dark").keySet()).isEqualTo(roles("light").keySet());
        assertThat(roles("contrast").keySet()).isEqualTo(roles("light").keySet());
    }

    private static void assertContrast(Map<String, Color> roles, String one, String other, double least) {
        double lighter = Math.max(luminance(roles.get(one)), luminance(roles.get(other)));
        double darker = Math.min(luminance(roles.get(one)), luminance(roles.get(other)));
        assertThat((lighter + 0.05) / (darker + 0.05)).as("%s on %s", one, other).isGreaterThanOrEqualTo(least);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> roles(String theme) throws IOException {
        Map<String, Color> roles = new TreeMap<>();
        Matcher matcher = ROLE.matcher(
                Files.readString(Path.of("src/main/resources/org/variorum/ui/css/tokens-" + theme + ".css")));
        while (matcher.find()) {
            roles.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return roles;
    }
}
