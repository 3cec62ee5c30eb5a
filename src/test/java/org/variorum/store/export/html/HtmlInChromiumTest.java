package org.variorum.store.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.store.export.ExportedSample;

/** The report in a real browser. Skipped, saying so, where there is none; the gate tries to install one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlInChromiumTest {

    private static final String HOSTILE =
            "</title><script>document.body.dataset.owned='1'</script><img src=x onerror=\"document.title='owned'\">";

    private final List<ChromiumPage> started = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    void startBrowser() throws Exception {
        Optional<Path> browser = ChromiumPage.browser();
        assumeTrue(browser.isPresent(), "Skipped: there is no Chromium; .ci/run installs one where it may");
        started.add(ChromiumPage.start(browser.get()));
    }

    @AfterAll
    void closeBrowser() throws Exception {
        for (ChromiumPage page : started) {
            page.close();
        }
    }

    @Test
    void aClickOnAClaimShowsEverySourcesVersion() throws Exception {
        ChromiumPage page = open(ExportedSample.in(new HtmlFormat()));
        assertThat(page.evaluate("document.getElementById('panel').hidden").asBoolean()).isTrue();
        page.click("#article-A .claim.disputed");
        assertThat(page.evaluate("document.getElementById('panel').hidden").asBoolean()).isFalse();
        assertThat(page.evaluate("document.getElementById('panel').textContent").asText())
                .contains("Number killed in Delta").contains("About 30 people died in Delta")
                .contains("Not mentioned in the whole text.");
        assertThat(page.evaluate("document.querySelectorAll('#article-B .claim.chosen').length").asInt()).isEqualTo(1);
        assertThat(page.complaints()).isEmpty();
        assertThat(page.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hasNothingThatTheAccessibilityCheckObjectsTo(String colors) throws Exception {
        started.getFirst().show("screen", colors);
        ChromiumPage page = open(ExportedSample.in(new HtmlFormat()));
        assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches").asBoolean())
                .isEqualTo(colors.equals("dark"));
        assertThat(violations(page)).isEmpty();
        page.click("#article-A .claim.disputed");
        assertThat(violations(page)).as("with a fact chosen").isEmpty();
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        assertThat(violations(page)).as("with everything unfolded").isEmpty();
    }

    @Test
    void printsTheMethodsAndSaysWhichGroupsAreFolded() throws Exception {
        ChromiumPage page = open(ExportedSample.in(new HtmlFormat()));
        page.show("print", "light");

        String notes = "[...document.querySelectorAll('details.group%s > summary')].map(one => "
                + "getComputedStyle(one, '::after').display === 'none' ? '' : "
                + "getComputedStyle(one, '::after').content)";
        assertThat(page.evaluate(notes.formatted("[open]") + ".join('')").asText()).isEmpty();
        assertThat(page.evaluate(notes.formatted(":not([open])") + "[0]").asText()).contains("folded, not printed");
        assertThat(page.evaluate("document.querySelectorAll('details.group:not([open])').length").asInt())
                .isPositive();
        assertThat(page.evaluate("document.querySelector('#methods td').checkVisibility()"
                + " && document.querySelector('#methods td').getBoundingClientRect().height > 0").asBoolean())
                .isTrue();
        page.show("screen", "light");
    }

    @Test
    void runsNothingThatAHeadlineBrings() throws Exception {
        ChromiumPage page = open(ExportedSample.withHeadline(new HtmlFormat(), HOSTILE));
        page.click("#article-A .claim.disputed");
        assertThat(page.evaluate("document.body.dataset.owned || ''").asText()).isEmpty();
        assertThat(page.evaluate("document.title").asText()).isNotEqualTo("owned");
        assertThat(page.evaluate("document.querySelectorAll('img, script').length").asInt()).isEqualTo(1);
        assertThat(page.evaluate("document.querySelector('#title-A').textContent").asText()).isEqualTo(HOSTILE);
        assertThat(page.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {800, 1200, 1920})
    void scrollsSidewaysInOnePlaceAtMostAndShowsTheEndOfItsColumns(int width) throws Exception {
        ChromiumPage page = started.getFirst();
        page.resize(width, 900);
        open(ExportedSample.withHeadline(new HtmlFormat(), "A headline of some length ".repeat(6)));
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        page.evaluate("document.querySelectorAll('.column').forEach(one => "
                + "one.before(one.cloneNode(true), one.cloneNode(true)))");
        page.evaluate("document.querySelectorAll('.sources').forEach(one => { one.textContent += one.textContent; })");

        assertThat(page.evaluate("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
        assertThat(page.evaluate("[...document.querySelectorAll('main, main *')].filter(one => "
                + "/auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1)"
                + ".map(one => one.className || one.id)").toString()).isIn("[]", "[\"columns\"]");
        if (width > 1000) {
            assertThat(page.evaluate("document.querySelector('.columns').getBoundingClientRect().bottom").asInt())
                    .isLessThanOrEqualTo(900);
        }
    }

    private ChromiumPage open(byte[] report) throws Exception {
        ChromiumPage page = started.getFirst();
        page.open(Files.write(folder.resolve("report.html"), report));
        return page;
    }

    private static List<String> violations(ChromiumPage page) throws Exception {
        if (!page.evaluate("typeof axe === 'object'").asBoolean()) {
            page.evaluate(axe() + "; true");
        }
        JsonNode found = page.evaluate("axe.run().then(all => all.violations.map(one => one.id + ': '"
                + " + one.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | ')))");
        List<String> violations = new ArrayList<>();
        found.forEach(violation -> violations.add(violation.asText()));
        return violations;
    }

    private static String axe() throws IOException {
        try (InputStream script = HtmlInChromiumTest.class.getResourceAsStream(
                "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
