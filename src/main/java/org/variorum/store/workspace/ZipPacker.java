package org.variorum.store.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs parts in the order they are added, under one fixed time, so that the same parts give the same bytes. */
final class ZipPacker implements AutoCloseable {

    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int INITIAL = 1 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(INITIAL);
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    ZipPacker() {
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Adds a part, compressed. */
    void add(String name, byte[] content) {
        put(new ZipEntry(name), content);
    }

    /** Adds a part as it is: a fault in the file then costs the bytes it falls on and no others. */
    void addPlain(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        put(entry, content);
    }

    private void put(ZipEntry entry, byte[] content) {
        entry.setTimeLocal(FIXED);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The finished archive. */
    byte[] packed() {
        close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
