package org.variorum.analysis.encode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Reads the word pieces and their numbers from the tokenizer description that comes with the model. */
final class Vocabulary {

    private static final int EXPECTED_PIECES = 30_522;

    private Vocabulary() {}

    /** The entries of {@code model.vocab}; everything else in the description is fixed for this model. */
    static Map<String, Integer> read(InputStream json) throws IOException {
        Map<String, Integer> pieces = HashMap.newHashMap(EXPECTED_PIECES);
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && "vocab".equals(parser.currentName())) {
                    parser.nextToken();
                    readPieces(parser, pieces);
                }
            }
        }
        return pieces;
    }

    private static void readPieces(JsonParser parser, Map<String, Integer> pieces) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String piece = parser.currentName();
            pieces.put(piece, parser.nextIntValue(-1));
        }
    }
}
