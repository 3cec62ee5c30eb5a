package org.variorum.store.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {

    private static final String FILE = """
            # Of RFC 9309's kinds
            User-agent: *
            User-agent: other
            Disallow: /*.gif$
            Disallow: /private/
            Allow: /private/open
            Disallow: /exact$
            Disallow:

            User-Agent: Strict
            Disallow: /
            Sitemap: https://example.org/map.xml
            """;

    @ParameterizedTest
    @CsvSource({
        "/, true", "/a.gif, false", "/a.gif?x, true", "/private/a, false", "/private/open/a, true", "/exact, false",
        "/exactly, true", "/private, true"})
    void theLongestRuleThatFitsDecides(String path, boolean allowed) {
        assertThat(RobotsRules.of(FILE, "Variorum").allow(path)).isEqualTo(allowed);
    }

    @Test
    void theOwnGroupTakesThePlaceOfThatForAll() {
        assertThat(RobotsRules.of(FILE, "strict").allow("/")).isFalse();
        assertThat(RobotsRules.of(FILE + "\nUser-agent: variorum\nAllow: /\n", "Variorum").allow("/a.gif")).isTrue();
    }

    @Test
    void anythingElseInTheFileIsPassedOver() {
        assertThat(RobotsRules.of("<html>Not found</html>", "Variorum").allow("/")).isTrue();
        assertThat(RobotsRules.NOTHING.allow("/x")).isFalse();
    }
}
