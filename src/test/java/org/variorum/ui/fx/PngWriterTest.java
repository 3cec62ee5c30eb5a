package org.variorum.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngWriterTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void startTheToolkit() {
        FxThread.start(false);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "7,3", "64,40"})
    void whatIsWrittenIsReadBackPixelByPixel(int width, int height) throws IOException {
        WritableImage image = new WritableImage(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.getPixelWriter().setArgb(x, y, 0xff000000 | (x * 37 << 16) | (y * 59 << 8) | (x ^ y));
            }
        }
        Path file = folder.resolve("picture.png");
        assertThat(PngWriter.write(image, file)).isEmpty();

        Image back = new Image(file.toUri().toString());
        assertThat(back.getWidth()).isEqualTo(width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertThat(back.getPixelReader().getArgb(x, y)).isEqualTo(image.getPixelReader().getArgb(x, y));
            }
        }
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAProblem() {
        Path nowhere = folder.resolve("missing").resolve("picture.png");

        assertThat(PngWriter.write(new WritableImage(2, 2), nowhere))
                .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo("export-not-written"));
    }
}
