package org.variorum.store.workspace;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds the parts of a zip archive by their own headers, from the first byte to the last.
 *
 * <p>The directory at the archive's end is not needed, so that a file that was cut off or overwritten in places still
 * gives every part that is whole, and the beginning of one that is not. Names are keys and nothing is written anywhere.
 * Unpacking ends at a limit, whatever sizes the archive claims.
 */
final class ZipScanner {

    private static final int SIGNATURE = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int HEADER = 30;
    private static final int METHOD_AT = 8;
    private static final int SUM_AT = 14;
    private static final int PACKED_AT = 18;
    private static final int NAME_AT = 26;
    private static final int EXTRA_AT = 28;
    private static final int FLAGS_AT = 6;
    private static final int SUM_FOLLOWS = 8;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 1 << 16;

    private final ByteBuffer file;
    private final Map<String, Unpacked> parts = new LinkedHashMap<>();
    private long left;

    private ZipScanner(byte[] file, long limit) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        left = limit;
    }

    /**
     * The parts by name, in the order of the file; of two of one name the first that is whole.
     *
     * @param limit most bytes of all parts together; what comes after is not unpacked
     */
    static Map<String, Unpacked> parts(byte[] file, long limit) {
        ZipScanner scanner = new ZipScanner(file, limit);
        int at = 0;
        while (at + HEADER <= file.length && scanner.left > 0) {
            at = scanner.file.get(at) == 'P' && scanner.file.getInt(at) == SIGNATURE
                    ? scanner.part(at)
                    : at + 1;
        }
        return scanner.parts;
    }

    /** Reads the part whose header stands there; returns where to look on. */
    private int part(int at) {
        int nameLength = Short.toUnsignedInt(file.getShort(at + NAME_AT));
        int start = at + HEADER + nameLength + Short.toUnsignedInt(file.getShort(at + EXTRA_AT));
        if (start > file.limit()) {
            return at + 1;
        }
        String name = new String(file.array(), at + HEADER, nameLength, StandardCharsets.UTF_8);
        boolean deflated = file.getShort(at + METHOD_AT) == DEFLATED;
        int packed = file.getInt(at + PACKED_AT);
        return deflated ? inflate(name, at, start) : copy(name, at, start, packed);
    }

    private int copy(String name, int at, int start, int length) {
        long available = Math.min(Math.min(Integer.toUnsignedLong(length), left), file.limit() - start);
        byte[] content = new byte[(int) available];
        file.get(start, content);
        left -= available;
        boolean whole = available == Integer.toUnsignedLong(length) && sum(content) == file.getInt(at + SUM_AT);
        keep(name, new Unpacked(content, whole));
        return whole ? start + (int) available : at + 1;
    }

    private int inflate(String name, int at, int start) {
        Inflater inflater = new Inflater(true);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            inflater.setInput(file.array(), start, file.limit() - start);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished() && left > 0) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    break;
                }
                left -= read;
                content.write(buffer, 0, read);
            }
            int end = start + (int) inflater.getBytesRead();
            boolean whole = inflater.finished() && sum(content.toByteArray()) == statedSum(at, end);
            keep(name, new Unpacked(content.toByteArray(), whole));
            return whole ? end : at + 1;
        } catch (DataFormatException damaged) {
            keep(name, new Unpacked(content.toByteArray(), false));
            return at + 1;
        } finally {
            inflater.end();
        }
    }

    private int statedSum(int at, int end) {
        if ((file.getShort(at + FLAGS_AT) & SUM_FOLLOWS) == 0) {
            return file.getInt(at + SUM_AT);
        }
        int from = end + Integer.BYTES <= file.limit() && file.getInt(end) == DESCRIPTOR ? end + Integer.BYTES : end;
        return from + Integer.BYTES <= file.limit() ? file.getInt(from) : 0;
    }

    private static int sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return (int) sum.getValue();
    }

    private void keep(String name, Unpacked part) {
        if (!name.endsWith("/")) {
            parts.merge(name, part, (had, next) -> had.whole() || !next.whole() ? had : next);
        }
    }

    /**
     * A part as far as it could be read.
     *
     * @param content its bytes, perhaps only the first of them
     * @param whole whether they are all there and agree with their check sum
     */
    record Unpacked(byte[] content, boolean whole) {}
}
