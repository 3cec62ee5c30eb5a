package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.cli.CommandLineProgram;
import org.variorum.cli.Terminal;

/** The exported comparison depends on the articles, not on the order in which they are named; sigla apart. */
class OrderIndependenceTest {

    private static final Path SAMPLE = Path.of("samples", "launch-and-ruling");

    private final CommandLineProgram program = new CommandLineProgram(
            Assembly.services(),
            new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, false));

    @TempDir
    private Path folder;

    @Test
    void findsTheSameFactsInAnyOrder() throws IOException {
        List<String> files = articles();
        JsonNode forwards = compared(files, "forwards.json");
        JsonNode backwards = compared(files.reversed(), "backwards.json");
        assertThat(facts(backwards)).isEqualTo(facts(forwards));
        assertThat(claims(backwards)).isEqualTo(claims(forwards));
    }

    @Test
    void givesTheSameBytesForTheSameOrder() throws IOException {
        compared(articles(), "one.json");
        compared(articles(), "two.json");
        assertThat(folder.resolve("two.json")).hasSameBinaryContentAs(folder.resolve("one.json"));
    }

    private static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            return files.map(Path::toString)
                    .filter(file -> file.matches(".*/\\d-.*"))
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private JsonNode compared(List<String> files, String name) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("compare", "--json", folder.resolve(name).toString()));
        arguments.addAll(files);
        assertThat(program.run(arguments.toArray(String[]::new))).isZero();
        return new ObjectMapper().readTree(folder.resolve(name).toFile());
    }

    /** Each fact by its id: status, kinds of difference and the quotations of its claims, without sigla. */
    private static Map<String, String> facts(JsonNode root) {
        Map<String, String> quotes = new TreeMap<>();
        root.path("claims").forEach(claim -> quotes.put(claim.path("id").asText(), claim.path("quote").asText()));
        Map<String, String> facts = new TreeMap<>();
        for (JsonNode fact : root.path("facts")) {
            TreeSet<String> claims = new TreeSet<>();
            fact.findValues("claims").forEach(list -> list.forEach(id -> claims.add(quotes.get(id.asText()))));
            facts.put(
                    fact.path("id").asText(),
                    fact.path("label").asText() + fact.path("status") + fact.findValuesAsText("kind") + claims);
        }
        return facts;
    }

    private static TreeSet<String> claims(JsonNode root) {
        TreeSet<String> claims = new TreeSet<>();
        root.path("claims").forEach(claim -> claims.add(claim.path("quote").asText() + claim.path("quantities")
                + claim.path("times") + claim.path("polarity") + claim.path("attribution")));
        return claims;
    }
}
