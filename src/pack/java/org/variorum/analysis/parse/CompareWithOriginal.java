package org.variorum.analysis.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Measures how far the packed models and their reader agree with the original library, and what they cost.
 *
 * <p>Arguments: the folder with the published artifacts, and a text file with one sentence a line. Agreement counts
 * tokens: one that is cut differently agrees in nothing.
 */
public final class CompareWithOriginal {

    private static final String ROOT = "edu/emory/mathcs/nlp/";
    private static final String CONFIGURATION = """
            <configuration><tsv><column index="1" field="form"/></tsv><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/%2$s</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">%1$slexica/%3$s</word_clusters>
            <word_embeddings field="word_form_undigitalized">%1$slexica/%4$s</word_embeddings>
            <named_entity_gazetteers field="word_form_simplified">%1$slexica/%5$s</named_entity_gazetteers></lexica>
            <models><pos>%1$smodels/en-pos.xz</pos><ner>%1$smodels/en-ner.xz</ner><dep>%1$smodels/en-dep.xz</dep>
            </models></configuration>
            """.formatted(ROOT, "en-ambiguity-classes-simplified-lowercase.xz",
            "en-brown-clusters-simplified-lowercase.xz", "en-word-embeddings-undigitalized.xz",
            "en-named-entity-gazetteers-simplified.xz");
    private static final int ROUNDS = 5;

    private int tokens;
    private int cuts;
    private int tags;
    private int lemmas;
    private int heads;
    private int arcs;
    private int entities;
    private int ourEntities;
    private int sharedEntities;

    private CompareWithOriginal() {
    }

    public static void main(String[] arguments) throws IOException {
        OriginalModels.verify(Path.of(arguments[0]));
        List<String> sentences = Files.readAllLines(Path.of(arguments[1])).stream().filter(s -> !s.isBlank()).toList();
        long begin = System.nanoTime();
        EnglishAnalyzer ours = EnglishAnalyzer.load();
        System.out.printf("load %.2f s, heap %d MB%n", seconds(begin), usedHeap());
        measureSpeed(ours, sentences);
        new CompareWithOriginal().compare(ours, sentences);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long usedHeap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000;
    }

    private static void measureSpeed(EnglishAnalyzer ours, List<String> sentences) {
        for (int round = 1; round <= ROUNDS; round++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            sentences.forEach(ours::analyze);
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
            System.out.printf("round %d: %.0f sentences per second of one core%n", round, sentences.size() / seconds);
        }
    }

    private void compare(EnglishAnalyzer ours, List<String> sentences) {
        NLPDecoder original =
                new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
        for (String sentence : sentences) {
            compare(original(original, sentence), ours.analyze(sentence));
        }
        System.out.printf("%d sentences, %d tokens%n", sentences.size(), tokens);
        System.out.printf("same tokens %.3f %%, tags %.3f %%, lemmas %.3f %%%n", percent(cuts), percent(tags),
                percent(lemmas));
        System.out.printf("same heads %.3f %%, labelled arcs %.3f %%%n", percent(heads), percent(arcs));
        System.out.printf("entities: %d in the original, %d here, %d the same, F1 %.3f%n", entities, ourEntities,
                sharedEntities, 2.0 * sharedEntities / (entities + ourEntities));
    }

    private double percent(int part) {
        return 100.0 * part / tokens;
    }

    private static List<Token> original(NLPDecoder decoder, String sentence) {
        List<Token> result = new ArrayList<>();
        NLPNode[] nodes = decoder.decode(sentence);
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String entity = node.getNamedEntityTag().equals("O") ? "" : node.getNamedEntityTag();
            int head = node.getDependencyHead().getID() - 1;
            result.add(new Token(i - 1, node.getStartOffset(), node.getEndOffset(), node.getWordForm(),
                    node.getLemma(), node.getPartOfSpeechTag(), head, node.getDependencyLabel(), entity));
        }
        return result;
    }

    private void compare(List<Token> original, List<Token> ours) {
        tokens += original.size();
        Set<String> expected = entities(original);
        Set<String> found = entities(ours);
        entities += expected.size();
        ourEntities += found.size();
        expected.retainAll(found);
        sharedEntities += expected.size();
        for (int i = 0; i < Math.min(original.size(), ours.size()); i++) {
            Token a = original.get(i);
            Token b = ours.get(i);
            if (a.start() == b.start() && a.form().equals(b.form())) {
                cuts++;
                tags += a.tag().equals(b.tag()) ? 1 : 0;
                lemmas += a.lemma().equals(b.lemma()) ? 1 : 0;
                heads += a.head() == b.head() ? 1 : 0;
                arcs += a.head() == b.head() && a.relation().equals(b.relation()) ? 1 : 0;
            }
        }
    }

    private static Set<String> entities(List<Token> tokens) {
        Set<String> entities = new HashSet<>();
        int start = 0;
        for (Token token : tokens) {
            if (token.entity().startsWith("B") || token.entity().startsWith("U")) {
                start = token.start();
            }
            if (token.entity().startsWith("L") || token.entity().startsWith("U")) {
                entities.add(start + "-" + token.end() + token.entityType());
            }
        }
        return entities;
    }
}
