package org.variorum.analysis.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Analyses English with the models of NLP4J, repacked without their zeros.
 *
 * <p>The models, their features and the order of the steps are those of NLP4J 1.1.3; the tagger, parser and tokenizer
 * here are written for the packed file and agree with the original on practically every token (see
 * {@code performance/linguistic-analysis.md}). Loading takes about a second and 100 MB, so one instance should serve
 * the whole program; it holds no changing state and may be used from any number of threads.
 */
public final class EnglishAnalyzer implements LinguisticAnalyzer {

    /** Longest stretch of tokens that is parsed at once: beyond it a greedy parse costs time and gives little. */
    private static final int WINDOW = 250;
    private static final String RESOURCE = "english.model";

    private final EnglishModels models;
    private final Tokenizer tokenizer;
    private final WordForms forms;
    private final SequenceTagger tagger;
    private final SequenceTagger entityTagger;
    private final DependencyParser parser;

    private EnglishAnalyzer(EnglishModels models) {
        this.models = models;
        tokenizer = new Tokenizer(models.tokenizerWords());
        forms = new WordForms(models.fileExtensions());
        tagger = new SequenceTagger(models.tags(), Word::setTag);
        entityTagger = new SequenceTagger(models.entities(), Word::setEntity);
        parser = new DependencyParser(models.arcs());
    }

    /** Loads the models that are packed with the program. */
    public static EnglishAnalyzer load() {
        try (InputStream in = EnglishAnalyzer.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The English models are missing: the build did not pack them.");
            }
            return new EnglishAnalyzer(EnglishModels.read(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("The English models cannot be read.", e);
        }
    }

    @Override
    public List<Token> analyze(String sentence) {
        List<TextPiece> pieces = tokenizer.tokenize(sentence);
        List<Token> tokens = new ArrayList<>(pieces.size());
        int begin = 0;
        while (begin < pieces.size()) {
            int end = windowEnd(sentence, pieces, begin);
            analyzeWindow(sentence, pieces.subList(begin, end), tokens);
            begin = end;
        }
        return List.copyOf(tokens);
    }

    /** Cuts a long sentence behind the last mark in the second half of the window, or else where the window ends. */
    private static int windowEnd(String sentence, List<TextPiece> pieces, int begin) {
        int end = Math.min(begin + WINDOW, pieces.size());
        if (end == pieces.size()) {
            return end;
        }
        for (int i = end; i > begin + WINDOW / 2; i--) {
            char first = sentence.charAt(pieces.get(i - 1).start());
            if (Characters.isFinalMark(first) || Characters.isSeparator(first)) {
                return i;
            }
        }
        return end;
    }

    private void analyzeWindow(String sentence, List<TextPiece> pieces, List<Token> tokens) {
        List<Word> words = words(sentence, pieces);
        List<Word> inner = words.subList(1, words.size());
        tagger.tag(inner);
        inner.forEach(word -> word.setLemma(models.lemmatizer().lemma(word.simple(), word.tag())));
        entityTagger.tag(inner, (scores, index) -> models.vectors().add(inner.get(index).form(), scores));
        EntityRepair.repair(inner);
        parser.parse(words);
        int base = tokens.size() - 1;
        for (int i = 0; i < pieces.size(); i++) {
            tokens.add(token(pieces.get(i), inner.get(i), base));
        }
    }

    private List<Word> words(String sentence, List<TextPiece> pieces) {
        List<Word> words = new ArrayList<>(pieces.size() + 1);
        words.add(Word.root());
        for (int i = 0; i < pieces.size(); i++) {
            String form = pieces.get(i).of(sentence);
            Word word = Word.of(i + 1, form, forms.simplify(form));
            TextHash lower = word.lowerHash();
            word.setPossibleTags(models.possibleTags().joinedOf(lower), models.possibleTags().membersOf(lower));
            word.setEach(Field.EACH_CLUSTER, models.clusters().membersOf(lower));
            word.setEach(Field.EACH_SPELLING, WordForms.spelling(word.simple(), i == 0).stream()
                    .map(TextHash::of).toArray(TextHash[]::new));
            word.setEach(Field.EACH_POSITION, position(i, pieces.size()));
            words.add(word);
        }
        models.names().mark(words.subList(1, words.size()));
        return words;
    }

    private static TextHash[] position(int index, int size) {
        if (index == 0) {
            return new TextHash[] {TextHash.of("0")};
        }
        return index == size - 1 ? new TextHash[] {TextHash.of("1")} : new TextHash[0];
    }

    private static Token token(TextPiece piece, Word word, int base) {
        Word head = word.head();
        int number = head == null ? 0 : head.number();
        String entity = word.entity().length() == 1 ? "" : word.entity();
        return new Token(base + word.number(), piece.start(), piece.end(), word.form(), word.lemma(), word.tag(),
                number == 0 ? -1 : base + number, word.relation(), entity);
    }
}
