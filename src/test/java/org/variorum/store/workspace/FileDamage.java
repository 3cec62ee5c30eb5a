package org.variorum.store.workspace;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.variorum.testing.Seeds;

/**
 * What befalls files, by a seed.
 *
 * @param file a whole one
 */
record FileDamage(byte[] file) {

    /** The file after a bit, a stretch or its end was lost, zeroed, overwritten or doubled. */
    byte[] damaged(long seed) {
        RandomGenerator random = random(seed);
        byte[] bytes = file.clone();
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(2000));
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> Arrays.fill(bytes, at, at + length, (byte) 0);
            case 2 -> IntStream.range(at, at + length).forEach(index -> bytes[index] = (byte) random.nextInt());
            case 3 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 4 -> {
                return joined(bytes, at, at + length);
            }
            default -> {
                return joined(bytes, at + length, at);
            }
        }
        return bytes;
    }

    /** The first bytes up to one place, then those from the other place on: a stretch is missing or there twice. */
    private static byte[] joined(byte[] bytes, int upTo, int from) {
        byte[] result = Arrays.copyOf(bytes, upTo + bytes.length - from);
        System.arraycopy(bytes, from, result, upTo, bytes.length - from);
        return result;
    }

    /** The file after some characters of one part were changed by hand. */
    byte[] edited(long seed) {
        RandomGenerator random = random(seed);
        Map<String, byte[]> parts = parts();
        List<String> names = List.of(PartName.COMPARISON, PartName.LOG, PartName.PROBLEMS, PartName.MANIFEST,
                parts.keySet().stream().filter(PartName::isArticle).findFirst().orElseThrow());
        String name = names.get(random.nextInt(names.size()));
        byte[] content = parts.get(name).clone();
        String marks = "0123456789{}[],:\"abtrue-";
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            content[random.nextInt(content.length)] = (byte) marks.charAt(random.nextInt(marks.length()));
        }
        parts.put(name, content);
        return name.equals(PartName.MANIFEST) ? packed(parts) : Later.sealed(parts);
    }

    /** The parts of the whole file. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ZipScanner.parts(file, 1 << 28).forEach((name, part) -> parts.put(name, part.content()));
        return parts;
    }

    static byte[] packed(Map<String, byte[]> parts) {
        try (ZipPacker zip = new ZipPacker()) {
            parts.forEach(zip::add);
            return zip.packed();
        }
    }

    private static RandomGenerator random(long seed) {
        return Seeds.random(seed);
    }
}
