package org.variorum.analysis.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.variorum.model.text.TextSpan;

/**
 * The all-MiniLM-L6-v2 sentence encoder with 8-bit weights, run by ONNX Runtime.
 *
 * <p>Every text is encoded by itself. The model scales its 8-bit activations to the largest value of a whole batch, so
 * that neighbours or padding would move a vector by half a per cent; texts of a batch are spread over the processors
 * instead. Scores still vary a little between kinds of processor.
 */
public final class MiniLmEncoder implements SentenceEncoder, AutoCloseable {

    private static final String MODEL = "all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";
    private static final int DIMENSIONS = 384;

    /** Pieces read at once, begin and end marks included: the model's accuracy falls off and its cost grows beyond. */
    private static final int MAX_PIECES = 256;

    private static final int ROOM = MAX_PIECES - 2;

    private final WordPieceTokenizer tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private MiniLmEncoder(WordPieceTokenizer tokenizer, OrtEnvironment environment, OrtSession session) {
        this.tokenizer = tokenizer;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads model and vocabulary from the class path; takes some tenths of a second.
     *
     * @throws UncheckedIOException if the installation lacks them
     */
    public static MiniLmEncoder load() {
        WordPieceTokenizer tokenizer = new WordPieceTokenizer(resource(TOKENIZER, Vocabulary::read));
        byte[] model = resource(MODEL, InputStream::readAllBytes);
        OrtEnvironment environment = OrtEnvironment.getEnvironment("variorum");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            return new MiniLmEncoder(tokenizer, environment, environment.createSession(model, options));
        } catch (OrtException failure) {
            throw new IllegalStateException("The sentence model cannot be loaded", failure);
        }
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[][] encode(List<String> texts) {
        return IntStream.range(0, texts.size()).parallel()
                .mapToObj(index -> encodeWhole(texts.get(index)))
                .toArray(float[][]::new);
    }

    @Override
    public List<float[][]> encodeInContext(List<ContextWindow> windows) {
        return IntStream.range(0, windows.size()).parallel()
                .mapToObj(index -> encodeParts(windows.get(index)))
                .toList();
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException("The sentence model cannot be closed", failure);
        }
    }

    private float[] encodeWhole(String text) {
        WordPieces pieces = tokenizer.tokenize(text);
        int count = Math.min(pieces.size(), ROOM);
        float[] states = states(pieces, 0, count);
        return mean(states, 0, count + 2);
    }

    /** Every part is drawn from the chunk in which it begins, so that a text of any length is read once. */
    private float[][] encodeParts(ContextWindow window) {
        WordPieces pieces = tokenizer.tokenize(window.text());
        float[][] vectors = new float[window.parts().size()][];
        Map<Integer, float[]> chunks = new HashMap<>();
        for (int index = 0; index < vectors.length; index++) {
            TextSpan part = window.parts().get(index);
            int from = pieces.firstEndingAfter(part.start());
            int to = Math.max(from, pieces.afterLastStartingBefore(part.end()));
            int begin = Math.min(from, Math.max(0, pieces.size() - 1)) / ROOM * ROOM;
            int end = Math.min(begin + ROOM, pieces.size());
            float[] states = chunks.computeIfAbsent(begin, start -> states(pieces, start, end));
            boolean whole = from == 0 && to == pieces.size();
            vectors[index] = part(states, from - begin, whole ? from : Math.min(to, end) - begin);
        }
        return vectors;
    }

    /** The mean over the part's pieces; over everything read, marks included, for the whole and for empty parts. */
    private static float[] part(float[] states, int from, int to) {
        return from < to ? mean(states, from + 1, to + 1) : mean(states, 0, states.length / DIMENSIONS);
    }

    /** The model's last layer for the pieces between a begin and an end mark, {@code (count + 2) * 384} values. */
    private float[] states(WordPieces pieces, int from, int to) {
        int length = to - from + 2;
        long[] ids = new long[length];
        ids[0] = tokenizer.id(WordPieceTokenizer.BEGIN);
        for (int index = from; index < to; index++) {
            ids[index - from + 1] = pieces.id(index);
        }
        ids[length - 1] = tokenizer.id(WordPieceTokenizer.END);
        long[] mask = new long[length];
        Arrays.fill(mask, 1);
        try {
            return run(ids, mask);
        } catch (OrtException failure) {
            throw new IllegalStateException("The sentence model failed on " + length + " pieces", failure);
        }
    }

    private float[] run(long[] ids, long[] mask) throws OrtException {
        long[] shape = {1, ids.length};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor typeTensor =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result = session.run(Map.of(
                        "input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", typeTensor))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] values = new float[states.remaining()];
            states.get(values);
            return values;
        }
    }

    private static float[] mean(float[] states, int fromRow, int toRow) {
        float[] sum = new float[DIMENSIONS];
        for (int row = fromRow; row < toRow; row++) {
            for (int column = 0; column < DIMENSIONS; column++) {
                sum[column] += states[row * DIMENSIONS + column];
            }
        }
        return Vectors.normalized(sum);
    }

    private static <T> T resource(String name, Reader<T> reader) {
        try (InputStream stream = MiniLmEncoder.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name + " is missing from the installation");
            }
            return reader.read(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads a value from a stream. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(InputStream stream) throws IOException;
    }
}
