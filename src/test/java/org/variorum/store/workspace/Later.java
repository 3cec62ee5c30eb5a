package org.variorum.store.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.variorum.model.digest.Sha256;

/** Files as a later version of the program might write them. */
final class Later {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Later() {}

    /** With a field more in every object of a part, a part more, and a kind of edit more. */
    static byte[] of(byte[] file) {
        return changed(file, WorkspaceFormat.VERSION, (name, text) -> {
            if (name.startsWith(PartName.ARTICLES) || name.equals(PartName.COMPARISON)) {
                return text.replace("{", "{\"later\":{\"x\":[1]},");
            }
            if (name.equals(PartName.LOG)) {
                String[] lines = text.split("\n", 2);
                return lines[0].replace("\"edit\":{", "\"edit\":{\"later\":true,") + "\n"
                        + "{\"id\":\"ff\",\"author\":\"Eve\",\"edit\":{\"type\":\"later-kind\"}}\n" + lines[1];
            }
            return text;
        });
    }

    /** These parts under a manifest that states their hashes. */
    static byte[] sealed(Map<String, byte[]> parts) {
        return packed(new TreeMap<>(parts), manifest -> manifest);
    }

    /** With that version's number. */
    static byte[] version(byte[] file, int version) {
        return changed(file, version, (name, text) -> text);
    }

    private static byte[] changed(byte[] file, int version, Change change) {
        Map<String, byte[]> parts = new TreeMap<>();
        ZipScanner.parts(file, 1 << 28).forEach((name, part) -> parts.put(name, part.content()));
        parts.replaceAll((name, content) -> name.endsWith(".json") || name.endsWith(".jsonl")
                ? change.to(name, new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content);
        if (version == WorkspaceFormat.VERSION) {
            parts.put("sketches/one.json", "later".getBytes(StandardCharsets.UTF_8));
        }
        return packed(parts, manifest -> manifest.put("version", version).put("mood", "sunny"));
    }

    private static byte[] packed(Map<String, byte[]> parts, UnaryOperator<ObjectNode> change) {
        try (ZipPacker zip = new ZipPacker()) {
            ObjectNode manifest = change.apply((ObjectNode) JSON.readTree(new String(
                    parts.remove(PartName.MANIFEST), StandardCharsets.UTF_8)));
            ObjectNode hashes = manifest.putObject("parts");
            parts.forEach((name, content) -> hashes.put(name, Sha256.hex(content)));
            zip.add(PartName.MANIFEST, JSON.writeValueAsBytes(manifest));
            parts.forEach(zip::add);
            return zip.packed();
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Changes the text of a part. */
    private interface Change {

        String to(String name, String text);
    }
}
