package org.variorum.analysis.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.parse.Token;
import org.variorum.model.article.Article;
import org.variorum.model.text.Paragraph;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.Sentence;
import org.variorum.model.text.TextSpan;

class ExtractionPropertyTest {

    private static final String[] WORDS = {
        "said", "not", "killed", "84", "people", "in", "Kerman", ",", "the", "attack", "\"", "\u201c", "\u201d", "(",
        ")", "he", "which", "according", "to", "no", "may", "Iran", "2022", "\ud83d\udd25", "\u05d0", "U.S.", "?", "."
    };
    private static final String[] TAGS = {
        "VBD", "RB", "CD", "NNS", "IN", "NNP", ",", "DT", "NN", "``", "''", "-LRB-", "-RRB-", "PRP", "WDT", "MD", "."
    };
    private static final String[] RELATIONS = {
        "root", "nsubj", "dobj", "ccomp", "xcomp", "conj", "relcl", "acl", "advcl", "prep", "pobj", "neg", "det",
        "punct", "parataxis", "nmod", "appos", "auxpass", "cc", "mark"
    };
    private static final String[] ENTITIES = {"", "O", "B-PERSON", "L-PERSON", "U-GPE", "I-ORG", "U-ORG", "U-NORP"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void keepsEveryClaimInItsSentenceWhateverTheTokens(long seed) {
        System.err.println("seed " + seed);
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<ParsedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sentences.add(sentence(random, text, i));
        }
        Article article = Extraction.article("Attack", text.toString());
        SegmentedText segmented = new SegmentedText(
                List.of(new Paragraph(0, new TextSpan(0, text.length()), false)),
                sentences.stream().map(ParsedSentence::sentence).toList());
        List<ExtractedClaim> claims = new ClaimExtractor("en").extract(article, segmented, sentences);
        assertThat(claims).allSatisfy(claim -> {
            TextSpan span = claim.claim().span();
            assertThat(claim.sentence().sentence().span().contains(span)).isTrue();
            assertThat(claim.claim().quote()).isEqualTo(text.substring(span.start(), span.end()));
            assertThat(claim.claim().quotation()).allMatch(span::contains);
            assertThat(claim.claim().quantities()).allMatch(quantity -> span.contains(quantity.span()));
        });
    }

    private static ParsedSentence sentence(Random random, StringBuilder text, int index) {
        int start = text.length();
        int length = 1 + random.nextInt(index == 11 ? 400 : 40);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            String word = pick(random, WORDS);
            int at = text.length();
            text.append(word).append(' ');
            tokens.add(new Token(i, at, at + word.length(), word, word.toLowerCase(java.util.Locale.ROOT),
                    pick(random, TAGS), random.nextInt(length + 2) - 1, pick(random, RELATIONS),
                    pick(random, ENTITIES)));
        }
        TextSpan span = new TextSpan(start, text.length() - 1);
        return new ParsedSentence(
                new Sentence(index, 0, span), text.substring(span.start(), span.end()), tokens);
    }

    private static String pick(Random random, String[] values) {
        return values[random.nextInt(values.length)];
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "\n\n", "!!!", "\ud83d", "ALL CAPITALS SHOUTED NINETY PEOPLE DEAD IN TOWN",
        "no stop no stop he said he said she said they said",
        "\u0645\u0631\u062d\u0628\u0627 12 \u05e9\u05dc\u05d5\u05dd"
    })
    void standsAnyText(String text) {
        assertThat(Extraction.claims(text.repeat(3))).isNotNull();
    }
}
