package org.variorum.analysis.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything the packed file of the English models holds, in the order it is stored.
 *
 * @param tokenizerWords word lists of the tokenizer
 * @param fileExtensions endings of file names
 * @param lemmatizer     dictionary forms
 * @param possibleTags   tags each word has been seen with
 * @param clusters       clusters of words that occur in like places
 * @param names          names of persons, places and organisations
 * @param tags           model of the parts of speech
 * @param entities       model of the named entities
 * @param arcs           model of the dependencies
 * @param vectors        word vectors, for the entities
 */
record EnglishModels(TokenizerWords tokenizerWords, Set<String> fileExtensions, Lemmatizer lemmatizer,
        ClassLexicon possibleTags, ClassLexicon clusters, Gazetteer names, LinearModel tags, LinearModel entities,
        LinearModel arcs, WordVectors vectors) {

    /** Reads a packed file. */
    static EnglishModels read(InputStream stream) throws IOException {
        PackedInput in = new PackedInput(stream);
        if (in.number() != PackedFormat.MAGIC || in.number() != PackedFormat.LAYOUT) {
            throw new IOException("not a packed model of layout " + PackedFormat.LAYOUT);
        }
        return new EnglishModels(tokenizerWords(in), Set.copyOf(in.texts()), lemmatizer(in),
                new ClassLexicon(lexicon(in)), new ClassLexicon(lexicon(in)), new Gazetteer(lexicon(in)), model(in),
                model(in), model(in), vectors(in));
    }

    private static TokenizerWords tokenizerWords(PackedInput in) throws IOException {
        return new TokenizerWords(Set.copyOf(in.texts()), in.texts(), Set.copyOf(in.texts()), in.texts(),
                compounds(in.texts()), Set.copyOf(in.texts()), Set.copyOf(in.texts()), Set.copyOf(in.texts()),
                Set.copyOf(in.texts()));
    }

    /** Each line is a word with spaces at the cuts. */
    private static Map<String, List<Integer>> compounds(List<String> lines) {
        Map<String, List<Integer>> compounds = new HashMap<>();
        for (String line : lines) {
            List<Integer> cuts = new ArrayList<>();
            int length = 0;
            for (String part : line.split(" ")) {
                length += part.length();
                cuts.add(length);
            }
            cuts.removeLast();
            compounds.put(line.replace(" ", ""), List.copyOf(cuts));
        }
        return compounds;
    }

    private static Lemmatizer lemmatizer(PackedInput in) throws IOException {
        Map<String, String> abbreviations = pairs(in.texts());
        Set<String> cardinals = Set.copyOf(in.texts());
        Set<String> ordinals = Set.copyOf(in.texts());
        List<Lemmatizer.Inflection> inflections = new ArrayList<>();
        for (String tagPrefix : in.texts()) {
            inflections.add(new Lemmatizer.Inflection(tagPrefix, new KeyTable(in.ints()), pairs(in.texts()),
                    in.texts().stream().map(EnglishModels::ending).toList()));
        }
        return new Lemmatizer(abbreviations, inflections, cardinals, ordinals);
    }

    private static Map<String, String> pairs(List<String> lines) {
        return lines.stream().map(line -> line.split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    /** A line holds the tags, the ending, its replacements with commas between, and whether consonants double. */
    private static Lemmatizer.Ending ending(String line) {
        String[] fields = line.split("\t", -1);
        return new Lemmatizer.Ending(Pattern.compile(fields[0]), fields[1],
                Arrays.asList(fields[2].split(",", -1)), Boolean.parseBoolean(fields[3]));
    }

    private static HashedLexicon lexicon(PackedInput in) throws IOException {
        List<List<String>> lists = in.texts().stream()
                .map(line -> line.isEmpty() ? List.<String>of() : List.of(line.split(" "))).toList();
        return new HashedLexicon(new KeyTable(in.ints()), in.chars(), lists);
    }

    private static LinearModel model(PackedInput in) throws IOException {
        FeatureTemplates templates = new FeatureTemplates(in.texts());
        List<String> labels = in.texts();
        KeyTable keys = new KeyTable(in.ints());
        byte[] lengths = in.bytes();
        byte[] numbers = in.bytes();
        return new LinearModel(templates, new SparseWeights(keys, lengths, numbers, in.shorts(), in.fraction()),
                labels);
    }

    private static WordVectors vectors(PackedInput in) throws IOException {
        KeyTable keys = new KeyTable(in.ints());
        byte[] vectors = in.bytes();
        float[] weights = in.floats();
        int dimensions = in.number();
        return new WordVectors(keys, vectors, weights, dimensions, in.fraction());
    }
}
