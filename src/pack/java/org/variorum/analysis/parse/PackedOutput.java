package org.variorum.analysis.parse;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/** Writes the arrays and texts of a packed model file, each preceded by its length. */
final class PackedOutput implements AutoCloseable {

    private final DataOutputStream out;

    PackedOutput(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void fraction(float fraction) throws IOException {
        out.writeFloat(fraction);
    }

    void texts(Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void shorts(short[] shorts) throws IOException {
        out.writeInt(shorts.length);
        for (short value : shorts) {
            out.writeShort(value);
        }
    }

    void chars(char[] chars) throws IOException {
        out.writeInt(chars.length);
        for (char value : chars) {
            out.writeChar(value);
        }
    }

    void ints(int[] ints) throws IOException {
        out.writeInt(ints.length);
        for (int value : ints) {
            out.writeInt(value);
        }
    }

    void floats(float[] floats) throws IOException {
        out.writeInt(floats.length);
        for (float value : floats) {
            out.writeFloat(value);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
