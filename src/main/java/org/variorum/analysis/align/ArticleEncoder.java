package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.analysis.encode.ContextWindow;
import org.variorum.analysis.encode.SentenceEncoder;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.text.TextSpan;

/**
 * Gives the sentences and claims of an article their vectors.
 *
 * <p>A claim is encoded twice: alone, and in a window of neighbouring sentences from which only its own words are
 * pooled. "The message" and "the attack" then carry what they refer to. A window holds up to four sentences whose
 * claims are wanted after two that are read along, so that a sentence is read 1.5 times and not once per neighbour.
 */
public final class ArticleEncoder {

    private static final int READ_ALONG = 2;
    private static final int WANTED = 4;

    private final SentenceEncoder encoder;
    private final ContentWords content = new ContentWords();

    /** Encodes with the given encoder. */
    public ArticleEncoder(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /** The article with its vectors; two calls with equal articles give equal vectors. */
    public EncodedArticle encode(AnalyzedArticle article) {
        List<SentenceWords> sentences = article.sentences().stream()
                .map(sentence -> SentenceWords.of(sentence, content)).toList();
        List<float[][]> read = encoder.encodeInContext(sentences.stream().map(SentenceWords::window).toList());
        Map<String, float[]> vectors = new LinkedHashMap<>();
        List<List<ContentWord>> words = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            vectors.put(article.sentences().get(index).text(), read.get(index)[0]);
            words.add(sentences.get(index).words(read.get(index), content));
        }
        List<String> parts = article.claims().stream().map(claim -> claim.claim().quote())
                .filter(quote -> !vectors.containsKey(quote)).distinct().toList();
        float[][] ofParts = encoder.encode(parts);
        for (int index = 0; index < ofParts.length; index++) {
            vectors.put(parts.get(index), ofParts[index]);
        }
        return new EncodedArticle(
                article, read.stream().map(vectorsOfOne -> vectorsOfOne[0]).toList(),
                article.claims().stream().map(claim -> vectors.get(claim.claim().quote())).toList(),
                inContext(article), words);
    }

    private List<float[]> inContext(AnalyzedArticle article) {
        List<Window> windows = new ArrayList<>();
        for (int first = 0; first < article.sentences().size(); first += WANTED) {
            Window window = Window.of(article, first);
            if (!window.claims.isEmpty()) {
                windows.add(window);
            }
        }
        List<float[][]> parts = encoder.encodeInContext(windows.stream().map(Window::toContext).toList());
        float[][] vectors = new float[article.claims().size()][];
        for (int index = 0; index < windows.size(); index++) {
            for (int part = 0; part < windows.get(index).claims.size(); part++) {
                vectors[windows.get(index).claims.get(part)] = parts.get(index)[part];
            }
        }
        return Arrays.asList(vectors);
    }

    /** Neighbouring sentences as one text, and where in it the wanted claims lie. */
    private static final class Window {

        private final StringBuilder text = new StringBuilder();
        private final List<TextSpan> parts = new ArrayList<>();
        private final List<Integer> claims = new ArrayList<>();

        static Window of(AnalyzedArticle article, int first) {
            Window window = new Window();
            int last = Math.min(first + WANTED, article.sentences().size());
            for (int index = Math.max(0, first - READ_ALONG); index < last; index++) {
                window.add(article, index, index >= first);
            }
            return window;
        }

        private void add(AnalyzedArticle article, int index, boolean wanted) {
            ParsedSentence sentence = article.sentences().get(index);
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int shift = text.length() - sentence.sentence().span().start();
            text.append(sentence.text());
            for (int number = 0; wanted && number < article.claims().size(); number++) {
                ExtractedClaim claim = article.claims().get(number);
                if (claim.claim().sentence() == sentence.sentence().index()) {
                    parts.add(within(claim.claim().span().shifted(shift), text.length()));
                    claims.add(number);
                }
            }
        }

        private static TextSpan within(TextSpan span, int length) {
            return new TextSpan(Math.min(span.start(), length), Math.min(span.end(), length));
        }

        ContextWindow toContext() {
            return new ContextWindow(text.toString(), parts);
        }
    }
}
