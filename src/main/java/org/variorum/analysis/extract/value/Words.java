package org.variorum.analysis.extract.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.parse.Token;
import org.variorum.model.text.Sentence;
import org.variorum.model.text.TextSpan;

/**
 * The words of a sentence, cut more finely than a parser does: hyphens, currency signs and units stand alone.
 *
 * <p>Positions before the first and after the last word are asked for freely: they hold an empty word, so that rules
 * need not check bounds.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile(
            "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?|\\p{L}(?:\\.\\p{L}\\b)+\\.?|[\\p{L}\\p{M}]+|\\S");
    private static final WordClasses CLASSES = WordClasses.ENGLISH_VALUES;
    private static final Word NONE = new Word(0, 0, " ", " ", false, Optional.empty());

    private final List<Word> list;
    private final int offset;
    private final Map<Integer, Token> byIndex = new HashMap<>();

    private Words(List<Word> list, ParsedSentence sentence) {
        this.list = list;
        this.offset = sentence.sentence().span().start();
        sentence.tokens().forEach(token -> byIndex.put(token.index(), token));
    }

    /** The words of a bare text, without a parse. */
    static Words of(String text) {
        return of(new ParsedSentence(new Sentence(0, 0, new TextSpan(0, text.length())), text, List.of()));
    }

    static Words of(ParsedSentence sentence) {
        List<Word> words = new ArrayList<>();
        String text = sentence.text();
        String lower = lower(text);
        int offset = sentence.sentence().span().start();
        int nextToken = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            while (nextToken < sentence.tokens().size()
                    && sentence.tokens().get(nextToken).end() - offset <= matcher.start()) {
                nextToken++;
            }
            boolean inside = nextToken < sentence.tokens().size()
                    && sentence.tokens().get(nextToken).start() - offset <= matcher.start();
            boolean glued = !words.isEmpty() && words.getLast().end() == matcher.start();
            words.add(new Word(
                    matcher.start(), matcher.end(), matcher.group(), lower.substring(matcher.start(), matcher.end()),
                    glued, inside ? Optional.of(sentence.tokens().get(nextToken)) : Optional.empty()));
        }
        return new Words(List.copyOf(words), sentence);
    }

    /** Lower case, unit by unit, so that positions stay the same; curly apostrophes become straight. */
    static String lower(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = units[i] == '’' ? '\'' : Character.toLowerCase(units[i]);
        }
        return new String(units);
    }

    int size() {
        return list.size();
    }

    Word get(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : NONE;
    }

    String lower(int index) {
        return get(index).lower();
    }

    boolean is(int index, String form) {
        return get(index).is(form);
    }

    /** Whether one of the forms stands at the position. */
    boolean isAny(int index, String... forms) {
        for (String form : forms) {
            if (get(index).is(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the class stands at the position. */
    boolean isIn(int index, String wordClass) {
        return CLASSES.has(wordClass, get(index).lower());
    }

    /** Whether one of the forms of a list stands at the position. */
    boolean isAny(int index, Set<String> forms) {
        return forms.contains(get(index).lower());
    }

    /** Whether the words of {@code phrase}, split by spaces, stand from the position on. */
    boolean hasPhrase(int index, String[] phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (!get(index + i).is(phrase[i])) {
                return false;
            }
        }
        return true;
    }

    /** The parser's part of speech, or an empty string. */
    String tag(int index) {
        return get(index).token().map(Token::tag).orElse("");
    }

    /** The parser's token of the given index. */
    Optional<Token> tokenAt(int tokenIndex) {
        return Optional.ofNullable(byIndex.get(tokenIndex));
    }

    /** The index of the word that starts at or after the given unit of the sentence. */
    int indexAt(int unit) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).start() < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The span in the article's text of the words {@code [from, to)}. */
    TextSpan span(int from, int to) {
        return new TextSpan(get(from).start() + offset, get(to - 1).end() + offset);
    }

    /** A plain singular of an English noun, where no parser tells the lemma. */
    static String singular(String noun) {
        if (noun.length() > 4 && noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        } else if (noun.endsWith("sses") || noun.endsWith("shes") || noun.endsWith("ches") || noun.endsWith("xes")) {
            return noun.substring(0, noun.length() - 2);
        } else if (noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us")
                && !noun.endsWith("is")) {
            return noun.substring(0, noun.length() - 1);
        }
        return noun;
    }
}
