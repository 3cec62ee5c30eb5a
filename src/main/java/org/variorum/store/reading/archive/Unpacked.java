package org.variorum.store.reading.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What came of unpacking a zip archive. */
public sealed interface Unpacked {

    /**
     * The archive's text parts.
     *
     * @param zip at least one
     */
    record Parts(ZipContent zip) implements Unpacked {}

    /** No zip archive, cut off, or without any text. */
    record Damaged() implements Unpacked {}

    /** More or larger parts than the limits allow, whatever sizes the archive claims. */
    record TooLarge() implements Unpacked {}

    /**
     * Unpacks the XML and HTML parts; pictures, fonts and archives inside are passed over.
     *
     * <p>Nothing is written anywhere. Unpacking ends at the limits, so that a few kilobytes cannot fill the memory.
     *
     * @param mostBytes of all parts together
     * @param mostParts of any kind
     */
    static Unpacked of(byte[] archive, long mostBytes, int mostParts) {
        Map<String, byte[]> entries = new TreeMap<>();
        Budget budget = new Budget(mostBytes);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = budget.read(zip, isText(entry.getName()));
                if (budget.isSpent() || ++parts > mostParts) {
                    return new TooLarge();
                }
                if (isText(entry.getName())) {
                    entries.putIfAbsent(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return new Damaged();
        }
        return entries.isEmpty() ? new Damaged() : new Parts(new ZipContent(entries));
    }

    private static boolean isText(String name) {
        return name.matches("(?is).*\\.(xml|x?html?|opf|rels)|mimetype");
    }

    /** How much may still be unpacked. */
    final class Budget {

        private static final int BUFFER = 8192;

        private long left;

        Budget(long bytes) {
            left = bytes;
        }

        boolean isSpent() {
            return left < 0;
        }

        /** The rest of an entry, or no bytes when they are not wanted; ends early once the budget is spent. */
        byte[] read(ZipInputStream zip, boolean wanted) throws IOException {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = zip.read(buffer); read >= 0 && left >= 0; read = zip.read(buffer)) {
                left -= read;
                if (wanted && left >= 0) {
                    part.write(buffer, 0, read);
                }
            }
            return part.toByteArray();
        }
    }
}
