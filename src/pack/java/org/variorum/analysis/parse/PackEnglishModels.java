package org.variorum.analysis.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;

/**
 * Packs the English models of NLP4J into one file of about a quarter of their size that the program can read in a
 * second. Runs while building, when the cache does not hold the file; needs up to 4 GB of heap for the original objects.
 *
 * <p>Arguments: the folder with the published artifacts, and the file to write.
 */
public final class PackEnglishModels {

    private PackEnglishModels() {
    }

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        OriginalModels.verify(Path.of(arguments[0]));
        Path target = Path.of(arguments[1]).toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path unfinished = target.resolveSibling("english." + ProcessHandle.current().pid() + ".part");
        try {
            try (PackedOutput out = new PackedOutput(Files.newOutputStream(unfinished))) {
                pack(out);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @SuppressWarnings("unchecked")
    private static void pack(PackedOutput out) throws IOException, ReflectiveOperationException {
        out.number(PackedFormat.MAGIC);
        out.number(PackedFormat.LAYOUT);
        WordListPacker lists = new WordListPacker(out);
        lists.packTokenizer();
        lists.packLemmatizer();
        Map<String, Collection<String>> tags =
                OriginalModels.object(Map.class, "lexica/en-ambiguity-classes-simplified-lowercase.xz");
        new LexiconPacker(out).pack(tags);
        Map<String, Collection<String>> clusters =
                OriginalModels.object(Map.class, "lexica/en-brown-clusters-simplified-lowercase.xz");
        new LexiconPacker(out).pack(clusters);
        new LexiconPacker(out).pack((PrefixTree<String, Collection<String>>) OriginalModels.object(PrefixTree.class,
                "lexica/en-named-entity-gazetteers-simplified.xz"));
        new LinearModelPacker(out, component("pos")).pack();
        OnlineComponent<?, ?> entities = component("ner");
        new LinearModelPacker(out, entities).pack();
        new LinearModelPacker(out, component("dep")).pack();
        new VectorPacker(out, entities.getOptimizer().getWeightVector().getDenseWeightVector()).pack(
                OriginalModels.object(Map.class, "lexica/en-word-embeddings-undigitalized.xz"),
                clusters.keySet());
    }

    private static OnlineComponent<?, ?> component(String name) throws IOException {
        return OriginalModels.object(OnlineComponent.class, "models/en-" + name + ".xz");
    }
}
