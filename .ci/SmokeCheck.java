import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks into one file that the packaged program wrote, as far as its ending promises; fails with what is wrong. */
final class SmokeCheck {

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int LENGTH_AND_NAME_OF_FIRST_CHUNK = 8;

    private SmokeCheck() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        String name = file.getFileName().toString();
        switch (name.substring(name.lastIndexOf('.'))) {
            case ".json" -> json(file);
            case ".html" -> html(file);
            case ".png" -> png(file);
            default -> throw new IllegalArgumentException("Nothing is known about " + name);
        }
    }

    private static void json(Path file) throws IOException {
        JsonNode comparison = new ObjectMapper().readTree(file.toFile());
        require(comparison.path("format").asText().equals("variorum-comparison"), "the format is named");
        require(comparison.path("articles").size() >= 2, "there are articles");
        require(!comparison.path("facts").isEmpty(), "there are facts");
    }

    private static void html(Path file) throws IOException {
        String page = Files.readString(file);
        require(page.contains("<html") && page.strip().endsWith("</html>"), "it is a whole page");
        require(!page.matches("(?s).*<(script|link|img)[^>]+(src|href)=[\"']https?:.*"), "nothing is loaded");
    }

    private static void png(Path file) throws IOException {
        require(Files.size(file) > 20_000, "it is a picture of something");
        try (DataInputStream input = new DataInputStream(Files.newInputStream(file))) {
            require(input.readLong() == PNG_SIGNATURE, "it is a PNG");
            input.skipNBytes(LENGTH_AND_NAME_OF_FIRST_CHUNK);
            require(input.readInt() == 1600 && input.readInt() == 1000, "it is 1600 x 1000");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("It should hold that " + what);
        }
    }
}
