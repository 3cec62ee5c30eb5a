package org.variorum.analysis.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.model.text.TextSpan;

class MiniLmEncoderTest {

    private static final String FIRE = "A fire destroyed the old paper mill on Friday night.";
    private static final String BLAZE = "The former paper factory burned down late on Friday.";
    private static final String BUDGET = "The council approved next year's school budget.";

    private static MiniLmEncoder encoder;

    @BeforeAll
    static void load() {
        encoder = MiniLmEncoder.load();
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    private static float[] vector(String text) {
        return encoder.encode(List.of(text))[0];
    }

    @Test
    void likeSentencesAreCloserThanUnlikeOnes() {
        float[][] vectors = encoder.encode(List.of(FIRE, BLAZE, BUDGET));
        assertThat(Vectors.dot(vectors[0], vectors[1])).isGreaterThan(0.6f);
        assertThat(Vectors.dot(vectors[0], vectors[2])).isLessThan(0.3f);
    }

    @Test
    void vectorsAreTheModelsOwn() {
        // First components of the reference implementation's vector; other processors round a little differently.
        float[] vector = vector(FIRE);
        assertThat(vector).hasSize(384);
        float[] reference = {-0.068f, 0.107f, 0.019f, 0.047f, 0.012f, -0.048f, -0.080f, -0.039f};
        assertThat(Arrays.copyOf(vector, reference.length)).containsExactly(reference, within(0.015f));
        assertThat(Vectors.dot(vector, vector)).isCloseTo(1f, within(1e-5f));
    }

    @Test
    void neighboursNeverChangeAVector() {
        float[] alone = vector(FIRE);
        float[][] together = encoder.encode(List.of(BUDGET + " " + BLAZE, FIRE, "", BUDGET, FIRE));
        assertThat(together[1]).containsExactly(alone);
        assertThat(together[4]).containsExactly(alone);
    }

    @Test
    void oddTextsGetUnitVectorsToo() {
        for (String text : List.of("", " ", "\ud83d", "\u200b", "!!!", "\u0645\u0631", "x".repeat(5_000))) {
            float[] vector = vector(text);
            assertThat(Vectors.dot(vector, vector)).as(text).isCloseTo(1f, within(1e-5f));
        }
    }

    /** Builds of the runtime that report to its maker hold the address in plain text; they also crash offline. */
    @Test
    void theRuntimeReportsToNobody() throws IOException {
        try (InputStream library = MiniLmEncoderTest.class.getResourceAsStream(
                "/ai/onnxruntime/native/linux-x64/libonnxruntime.so")) {
            String bytes = new String(library.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(bytes.contains("events.data.microsoft.com")).isFalse();
        }
    }

    @Test
    void contextMovesAVectorButKeepsItsMeaning() {
        String text = FIRE + " It was built in 1890.";
        TextSpan part = new TextSpan(FIRE.length() + 1, text.length());
        float[] inContext = encoder.encodeInContext(List.of(new ContextWindow(text, List.of(part)))).get(0)[0];
        float alone = Vectors.dot(vector("It was built in 1890."), vector("The mill dates from 1890."));
        assertThat(Vectors.dot(inContext, vector("The mill dates from 1890."))).isGreaterThan(alone);
    }

    @Test
    void partsOfOneWindowAreEncodedApart() {
        String text = FIRE + " " + BUDGET;
        List<TextSpan> parts = List.of(new TextSpan(0, FIRE.length()), new TextSpan(FIRE.length() + 1, text.length()));
        float[][] vectors = encoder.encodeInContext(List.of(new ContextWindow(text, parts))).get(0);
        assertThat(Vectors.dot(vectors[0], vector(BLAZE))).isGreaterThan(Vectors.dot(vectors[1], vector(BLAZE)) + 0.1f);
    }

    @Test
    void windowsLongerThanTheModelReadsKeepThePart() {
        String text = "Word after word. ".repeat(400) + FIRE;
        TextSpan part = new TextSpan(text.length() - FIRE.length(), text.length());
        float[][] vectors = encoder.encodeInContext(
                List.of(new ContextWindow(text, List.of(part, new TextSpan(0, text.length()))))).get(0);
        assertThat(Vectors.dot(vectors[0], vector(FIRE))).isGreaterThan(0.5f);
        assertThat(vectors[1]).hasSize(384);
    }

    @Test
    void anEmptyPartFallsBackOnItsWindow() {
        float[][] vectors = encoder.encodeInContext(
                List.of(new ContextWindow(FIRE, List.of(new TextSpan(3, 3))))).get(0);
        assertThat(Vectors.dot(vectors[0], vectors[0])).isCloseTo(1f, within(1e-5f));
    }
}
