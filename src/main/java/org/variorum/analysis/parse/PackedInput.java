package org.variorum.analysis.parse;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads the arrays and texts of a packed model file, big-endian, each preceded by its length. */
final class PackedInput {

    private static final int CHUNK = 1 << 16;

    private final DataInputStream in;
    private final byte[] buffer = new byte[CHUNK];

    PackedInput(InputStream in) {
        this.in = new DataInputStream(in);
    }

    int number() throws IOException {
        return in.readInt();
    }

    float fraction() throws IOException {
        return in.readFloat();
    }

    List<String> texts() throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(in.readUTF());
        }
        return List.copyOf(texts);
    }

    byte[] bytes() throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    short[] shorts() throws IOException {
        short[] shorts = new short[in.readInt()];
        for (int done = 0; done < shorts.length;) {
            int count = Math.min(CHUNK / Short.BYTES, shorts.length - done);
            chunk(count * Short.BYTES).asShortBuffer().get(shorts, done, count);
            done += count;
        }
        return shorts;
    }

    char[] chars() throws IOException {
        char[] chars = new char[in.readInt()];
        for (int done = 0; done < chars.length;) {
            int count = Math.min(CHUNK / Character.BYTES, chars.length - done);
            chunk(count * Character.BYTES).asCharBuffer().get(chars, done, count);
            done += count;
        }
        return chars;
    }

    int[] ints() throws IOException {
        int[] ints = new int[in.readInt()];
        for (int done = 0; done < ints.length;) {
            int count = Math.min(CHUNK / Integer.BYTES, ints.length - done);
            chunk(count * Integer.BYTES).asIntBuffer().get(ints, done, count);
            done += count;
        }
        return ints;
    }

    float[] floats() throws IOException {
        float[] floats = new float[in.readInt()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }

    private ByteBuffer chunk(int bytes) throws IOException {
        in.readFully(buffer, 0, bytes);
        return ByteBuffer.wrap(buffer, 0, bytes);
    }
}
