package org.variorum.ui.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/**
 * A picture without transparency.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels {@code 0xRRGGBB}, row by row
 */
record Picture(int width, int height, int[] pixels) {

    private static final int CHANNEL = 0xff;

    /** Of what the toolkit drew. */
    static Picture of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Picture(width, height, pixels);
    }

    static Picture read(Path file) {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Picture(image.getWidth(), image.getHeight(), pixels);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void write(Path file) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Each square of that many pixels as one pixel of their mean colour; what is left at the edges is cut off. */
    Picture reduced(int factor) {
        int[] means = new int[width / factor * (height / factor)];
        Arrays.setAll(means, place ->
                mean(place % (width / factor) * factor, place / (width / factor) * factor, factor));
        return new Picture(width / factor, height / factor, means);
    }

    /** With only that many bits left of each channel, which makes its file small. */
    Picture coarse(int bits) {
        int step = 1 << Byte.SIZE - bits;
        return new Picture(width, height, Arrays.stream(pixels)
                .map(pixel -> rounded(red(pixel), step) << 16 | rounded(green(pixel), step) << 8
                        | rounded(blue(pixel), step))
                .toArray());
    }

    /** The picture with nothing in that part of it. */
    Picture without(Rectangle2D part) {
        int[] left = Arrays.copyOf(pixels, pixels.length);
        int right = (int) Math.min(width, Math.ceil(part.getMaxX()));
        for (int y = (int) part.getMinY(); y < Math.min(height, Math.ceil(part.getMaxY())); y++) {
            Arrays.fill(left, y * width + Math.min(right, (int) part.getMinX()), y * width + right, 0);
        }
        return new Picture(width, height, left);
    }

    int at(int x, int y) {
        return pixels[y * width + x];
    }

    static int red(int pixel) {
        return pixel >> 16 & CHANNEL;
    }

    static int green(int pixel) {
        return pixel >> 8 & CHANNEL;
    }

    static int blue(int pixel) {
        return pixel & CHANNEL;
    }

    private int mean(int left, int top, int side) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                int pixel = at(x, y);
                red += red(pixel);
                green += green(pixel);
                blue += blue(pixel);
            }
        }
        int count = side * side;
        return red / count << 16 | green / count << 8 | blue / count;
    }

    private static int rounded(int channel, int step) {
        return Math.min(CHANNEL, (channel + step / 2) / step * step);
    }
}
