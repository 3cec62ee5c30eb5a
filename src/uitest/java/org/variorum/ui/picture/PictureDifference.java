package org.variorum.ui.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far two pictures of one size are apart, tile by tile.
 *
 * <p>Another rasteriser draws the edges of letters a little differently everywhere; a view that changed differs much
 * somewhere. So the mean difference inside a tile is looked at, never the sum over the picture.
 *
 * @param tiles the tiles that differ by more than {@link #TOLERATED}
 * @param worst the largest mean difference of a tile, in levels of 0 to 255
 */
record PictureDifference(List<Tile> tiles, double worst) {

    /** Side of a tile in pixels of the reduced pictures. */
    static final int SIDE = 8;

    /** Mean difference of the channels in a tile, in levels; rounding of approved pictures takes up to 4 of it. */
    static final double TOLERATED = 10;

    private static final int PAINT = 0xe00070;

    /** A tile's left upper corner and its mean difference. */
    record Tile(int x, int y, double difference) {}

    static PictureDifference between(Picture one, Picture other) {
        List<Tile> differing = new ArrayList<>();
        double worst = 0;
        for (int y = 0; y < one.height(); y += SIDE) {
            for (int x = 0; x < one.width(); x += SIDE) {
                double difference = mean(one, other, x, y);
                worst = Math.max(worst, difference);
                if (difference > TOLERATED) {
                    differing.add(new Tile(x, y, difference));
                }
            }
        }
        return new PictureDifference(differing, worst);
    }

    /** The picture with the differing tiles painted over. */
    Picture paintedOn(Picture picture) {
        int[] pixels = Arrays.copyOf(picture.pixels(), picture.pixels().length);
        for (Tile tile : tiles) {
            for (int y = tile.y(); y < Math.min(tile.y() + SIDE, picture.height()); y++) {
                for (int x = tile.x(); x < Math.min(tile.x() + SIDE, picture.width()); x++) {
                    int place = y * picture.width() + x;
                    pixels[place] = (pixels[place] & 0xfefefe) / 2 + (PAINT & 0xfefefe) / 2;
                }
            }
        }
        return new Picture(picture.width(), picture.height(), pixels);
    }

    private static double mean(Picture one, Picture other, int left, int top) {
        int right = Math.min(left + SIDE, one.width());
        int bottom = Math.min(top + SIDE, one.height());
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += apart(one.at(x, y), other.at(x, y));
            }
        }
        return sum / (3.0 * (right - left) * (bottom - top));
    }

    private static int apart(int one, int other) {
        return Math.abs(Picture.red(one) - Picture.red(other))
                + Math.abs(Picture.green(one) - Picture.green(other))
                + Math.abs(Picture.blue(one) - Picture.blue(other));
    }
}
