package org.variorum.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/** The characters that a TrueType font can draw, read from its {@code cmap} table (formats 4 and 12). */
final class FontCharacters {

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private FontCharacters() {}

    static BitSet of(Path font) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(font));
            int table = table(bytes, "cmap");
            BitSet characters = new BitSet();
            for (int number = 0; number < bytes.getShort(table + 2); number++) {
                int map = table + bytes.getInt(table + 8 + 8 * number);
                switch (bytes.getShort(map)) {
                    case 4 -> addSegments(bytes, map, characters);
                    case 12 -> addGroups(bytes, map, characters);
                    default -> { }
                }
            }
            return characters;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int table(ByteBuffer bytes, String name) {
        for (int number = 0; number < bytes.getShort(4); number++) {
            int entry = DIRECTORY + ENTRY * number;
            byte[] tag = new byte[4];
            bytes.get(entry, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals(name)) {
                return bytes.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("No table " + name);
    }

    private static void addSegments(ByteBuffer bytes, int map, BitSet characters) {
        int twice = Short.toUnsignedInt(bytes.getShort(map + 6));
        for (int place = 0; place < twice; place += 2) {
            int last = Short.toUnsignedInt(bytes.getShort(map + 14 + place));
            characters.set(Short.toUnsignedInt(bytes.getShort(map + 16 + twice + place)), last + 1);
        }
    }

    private static void addGroups(ByteBuffer bytes, int map, BitSet characters) {
        for (int group = 0; group < bytes.getInt(map + 12); group++) {
            int start = map + 16 + 12 * group;
            characters.set(bytes.getInt(start), bytes.getInt(start + 4) + 1);
        }
    }
}
