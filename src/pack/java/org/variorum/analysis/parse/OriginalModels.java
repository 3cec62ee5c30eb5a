package org.variorum.analysis.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/**
 * The published NLP4J artifacts. They are Java-serialised objects, so nothing of them is read before their checksums
 * are right, and only the classes a model consists of may appear in them.
 */
final class OriginalModels {

    private static final Map<String, String> CHECKSUMS = Map.of(
            "nlp4j-api-1.1.3.jar", "32725a99bec6edbb2b861a58143fb8183a7724127f521534678bce46fe1baab0",
            "nlp4j-english-1.1.3.jar", "1e3b7f530841dea28bfa8be8943de58bf31b1191b71262bd96272ebe7f8d0576",
            "commons-math3-3.5.jar", "dcf9768726b82e8d7b8a928447b08bca7cfe2773d5120a63a41ec224207c1a29",
            "fastutil-7.0.12.jar", "1ffeaa2149471aee7a7cd3c0918373be5980ceea7e2a89e9164619b4c7d35d3d",
            "brownies-collections-0.9.13.jar", "6fd1eb9ace470e6e267978dd311f48e2a47230157761d2da98ba203ef9e8eec3",
            "xz-1.5.jar", "86f30fa8775fa3a62cdb39d1ed78a6019164c1058864048d42cbee244e26e840");
    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
            "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.collections.**;"
            + "java.util.*;java.lang.*;!*");
    private static final String ROOT = "edu/emory/mathcs/nlp/";

    private OriginalModels() {
    }

    /** Fails unless every artifact in the folder is exactly the published one. */
    static void verify(Path folder) throws IOException {
        for (Map.Entry<String, String> artifact : CHECKSUMS.entrySet()) {
            String actual = sha256(folder.resolve(artifact.getKey()));
            if (!actual.equals(artifact.getValue())) {
                throw new IOException(artifact.getKey() + " has checksum " + actual + ", not the published one");
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads one object, compressed and serialised, from the artifacts. */
    static <T> T object(Class<T> type, String name) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(
                new BufferedInputStream(new XZInputStream(resource(name)), 1 << 16))) {
            in.setObjectInputFilter(FILTER);
            return type.cast(in.readObject());
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    /** The lines of a word list, trimmed, without empty ones. */
    static List<String> lines(String name) throws IOException {
        try (InputStream in = resource(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
        }
    }

    static InputStream resource(String name) throws IOException {
        InputStream in = OriginalModels.class.getClassLoader().getResourceAsStream(ROOT + name);
        if (in == null) {
            throw new IOException("the artifacts hold no " + name);
        }
        return in;
    }
}
