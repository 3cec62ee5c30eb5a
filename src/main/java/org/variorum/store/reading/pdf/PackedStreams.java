package org.variorum.store.reading.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How much a PDF file's packed streams hold, told without keeping any of it. */
final class PackedStreams {

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 1 << 16;

    private PackedStreams() {}

    /** Whether the streams unpack to more than so many bytes, all together. */
    static boolean exceed(byte[] file, long mostBytes) {
        long total = 0;
        byte[] buffer = new byte[BUFFER];
        for (int at = next(file, 0); at >= 0 && total <= mostBytes; at = next(file, at)) {
            total += unpacked(file, at, mostBytes - total, buffer);
        }
        return total > mostBytes;
    }

    private static long unpacked(byte[] file, int from, long most, byte[] buffer) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(file, from, file.length - from);
            long total = 0;
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                total += read;
                if (total > most) {
                    return total;
                }
            }
            return total;
        } catch (DataFormatException otherwisePacked) {
            return 0;
        }
    }

    /** Where the bytes of the next stream begin: behind the word and the end of its line. */
    private static int next(byte[] file, int from) {
        for (int at = from; at + KEYWORD.length + 2 < file.length; at++) {
            if (file[at] == 's' && matches(file, at) && (at == 0 || file[at - 1] != 'd')) {
                int end = at + KEYWORD.length;
                return file[end] == '\r' ? end + 2 : end + 1;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (file[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }
}
