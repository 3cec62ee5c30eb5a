package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
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

    /** Encodes with the given encoder. */
    public ArticleEncoder(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /** The article with its vectors; two calls with equal articles give equal vectors. */
    public EncodedArticle encode(AnalyzedArticle article) {
        SequencedSet<String> texts = new LinkedHashSet<>();
        article.sentences().forEach(sentence -> texts.add(sentence.text()));
        article.claims().forEach(claim -> texts.add(claim.claim().quote()));
        Iterator<float[]> encoded = Arrays.asList(encoder.encode(List.copyOf(texts))).iterator();
        Map<String, float[]> vectors = new HashMap<>();
        texts.forEach(text -> vectors.put(text, encoded.next()));
        return new EncodedArticle(
                article,
                article.sentences().stream().map(sentence -> vectors.get(sentence.text())).toList(),
                article.claims().stream().map(claim -> vectors.get(claim.claim().quote())).toList(),
                inContext(article));
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
