package org.variorum.analysis.extract;

import java.util.Locale;
import java.util.Set;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.article.Article;
import org.variorum.model.text.SegmentedText;

/** Tells which sentences can make claims: no headings, no excluded text, no questions, no greetings. */
final class SentenceFilter {

    private final Set<String> openers;

    SentenceFilter(String language) {
        this.openers = WordList.load(language, "predicates").entries("opinion-openers");
    }

    boolean passes(Article article, SegmentedText text, ParsedSentence sentence, SyntaxTree tree) {
        int paragraph = sentence.sentence().paragraph();
        boolean heading = paragraph >= 0 && paragraph < text.paragraphs().size()
                && text.paragraphs().get(paragraph).heading();
        if (heading || tree.size() == 0 || article.excludes(sentence.sentence().span())) {
            return false;
        }
        return !isQuestion(sentence.text()) && !isGreeting(tree) && hasContent(tree);
    }

    private static boolean isQuestion(String text) {
        String end = text.strip().replaceAll("[\"'”’)\\]]+$", "");
        return end.endsWith("?");
    }

    private boolean isGreeting(SyntaxTree tree) {
        boolean opener = openers.contains(tree.token(0).form().toLowerCase(Locale.ROOT));
        return opener && (tree.tag(0).equals("VB") || tree.tag(0).equals("UH"));
    }

    private static boolean hasContent(SyntaxTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isVerb(i) || tree.tag(i).equals("CD") && tree.size() > 2) {
                return true;
            }
        }
        return false;
    }
}
