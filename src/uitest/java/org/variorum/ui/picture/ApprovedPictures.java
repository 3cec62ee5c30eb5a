package org.variorum.ui.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;

/**
 * A folder of approved pictures, kept at a quarter of their size with five bits a channel.
 *
 * <p>{@code -Dvariorum.pictures=write} replaces what is there. A picture that differs is kept at full size, with the
 * reduced one and the differing tiles beside it, where the complaint says.
 *
 * @param approved where they lie
 * @param rejected where to keep what differs
 * @param writing whether to replace instead of comparing
 */
public record ApprovedPictures(Path approved, Path rejected, boolean writing) {

    private static final int FACTOR = 4;
    private static final int BITS = 5;

    /** Those of the project. */
    public static ApprovedPictures ofProject() {
        return new ApprovedPictures(Path.of("src/uitest/pictures"), Path.of("target/pictures"),
                "write".equals(System.getProperty("variorum.pictures")));
    }

    /**
     * What is wrong with the picture of that name; empty when it looks as approved.
     *
     * @param unsteady parts of the image, in its pixels, that look otherwise from one drawing to the next
     */
    public Optional<String> complaint(String name, Image image, List<Rectangle2D> unsteady) {
        Picture full = Picture.of(image);
        Picture small = full.reduced(FACTOR);
        Path file = approved.resolve(name + ".png");
        if (writing) {
            small.coarse(BITS).write(file);
            return Optional.empty();
        }
        Path kept = rejected.resolve(name + ".png");
        if (!Files.exists(file)) {
            full.write(kept);
            return Optional.of(name + ": nobody has approved a picture; this one is in " + kept);
        }
        Picture expected = Picture.read(file);
        if (expected.width() != small.width() || expected.height() != small.height()) {
            full.write(kept);
            return Optional.of(name + ": another size than approved; see " + kept);
        }
        PictureDifference difference =
                PictureDifference.between(steady(expected, unsteady), steady(small, unsteady));
        if (difference.tiles().isEmpty()) {
            return Optional.empty();
        }
        full.write(kept);
        difference.paintedOn(small).write(rejected.resolve(name + "-difference.png"));
        return Optional.of("%s: %d tiles differ, the worst by %.0f levels; see %s and the approved %s".formatted(
                name, difference.tiles().size(), difference.worst(), kept, file));
    }

    private static Picture steady(Picture small, List<Rectangle2D> unsteady) {
        Picture steady = small;
        for (Rectangle2D part : unsteady) {
            steady = steady.without(new Rectangle2D(part.getMinX() / FACTOR, part.getMinY() / FACTOR,
                    part.getWidth() / FACTOR, part.getHeight() / FACTOR));
        }
        return steady;
    }
}
