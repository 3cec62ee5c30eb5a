package org.variorum.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedPicturesTest {

    private static final int SIDE = 256;

    @TempDir
    private Path folder;

    @Test
    void theSamePictureIsApproved() {
        write(lettering(0, 0));

        assertThat(compare().complaint("one", lettering(0, 0), List.of())).isEmpty();
    }

    @Test
    void theEdgesOfLettersMayBeDrawnOtherwise() {
        write(lettering(0, 0));

        assertThat(compare().complaint("one", lettering(0.1, 0), List.of())).isEmpty();
    }

    @Test
    void aChipThatIsGoneIsFound() {
        write(lettering(0, 0));

        assertThat(compare().complaint("one", lettering(0, 40), List.of())).get().asString().contains("one", "differ");
        assertThat(folder.resolve("rejected/one.png")).exists();
        assertThat(folder.resolve("rejected/one-difference.png")).exists();
    }

    @Test
    void whatIsUnsteadyIsPassedOverAndNothingElse() {
        write(lettering(0, 0));

        assertThat(compare().complaint("one", lettering(0, 40), List.of(new Rectangle2D(100, 100, 40, 16)))).isEmpty();
        assertThat(compare().complaint("one", lettering(0, 40), List.of(new Rectangle2D(180, 0, 90, 300)))).isPresent();
    }

    @Test
    void aPictureThatNobodyApprovedIsFound() {
        assertThat(compare().complaint("two", lettering(0, 0), List.of())).get().asString().contains("approved");
    }

    private void write(WritableImage image) {
        new ApprovedPictures(folder.resolve("approved"), folder.resolve("rejected"), true)
                .complaint("one", image, List.of());
    }

    private ApprovedPictures compare() {
        return new ApprovedPictures(folder.resolve("approved"), folder.resolve("rejected"), false);
    }

    /** Grey strokes on white whose shade wavers by a share of it; {@code blank} pixels of one line are left out. */
    private static WritableImage lettering(double waver, int blank) {
        SplittableRandom random = new SplittableRandom(7);
        WritableImage image = new WritableImage(SIDE, SIDE);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                boolean gone = y >= 100 && y < 116 && x >= 100 && x < 100 + blank;
                boolean ink = x / 2 % 3 == 0 && y % 24 < 12 && !gone;
                double shade = ink ? 0.2 + waver * (random.nextDouble() - 0.5) : 1;
                image.getPixelWriter().setColor(x, y, Color.gray(shade));
            }
        }
        return image;
    }
}
