package org.variorum.ui.fx;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/** Writes pictures as PNG files of eight bits a channel without transparency, with nothing but the Java base. */
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final byte FILTER_UP = 2;
    private static final int CHANNELS = 3;

    private PngWriter() {}

    /**
     * Writes the picture; the file is replaced if it is there.
     *
     * @return why it could not be written
     */
    public static Optional<Problem> write(Image image, Path file) {
        try {
            writePicture(image, file);
            return Optional.empty();
        } catch (IOException failure) {
            String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
            return Optional.of(Problem.of("export-not-written", Severity.ERROR, file.toString(), reason));
        }
    }

    private static void writePicture(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(width, height));
            chunk(out, "IDAT", rows(image, width, height));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {BITS, TRUE_COLOUR, 0, 0, 0});
        return bytes.toByteArray();
    }

    /** Every row as differences to the one above, which compresses flat areas well. */
    private static byte[] rows(Image image, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
            int[] pixels = new int[width];
            byte[] above = new byte[width * CHANNELS];
            byte[] row = new byte[width * CHANNELS];
            byte[] filtered = new byte[width * CHANNELS];
            for (int y = 0; y < height; y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), pixels, 0, width);
                unpack(pixels, row);
                for (int index = 0; index < row.length; index++) {
                    filtered[index] = (byte) (row[index] - above[index]);
                }
                deflated.write(FILTER_UP);
                deflated.write(filtered);
                System.arraycopy(row, 0, above, 0, row.length);
            }
        }
        return bytes.toByteArray();
    }

    private static void unpack(int[] pixels, byte[] row) {
        for (int index = 0; index < pixels.length; index++) {
            row[index * CHANNELS] = (byte) (pixels[index] >> 16);
            row[index * CHANNELS + 1] = (byte) (pixels[index] >> 8);
            row[index * CHANNELS + 2] = (byte) pixels[index];
        }
    }

    private static void chunk(OutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) check.getValue());
        data.flush();
    }
}
