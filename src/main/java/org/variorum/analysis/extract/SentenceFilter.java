package org.variorum.analysis.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.article.Article;
import org.variorum.model.text.SegmentedText;

/** Tells which sentences can make claims: no headings, excluded text, questions, greetings or credits. */
final class SentenceFilter {

    private final Set<String> openers;
    private final Set<String> crediting;
    private final Set<String> reports;

    SentenceFilter(String language) {
        WordList predicates = WordList.load(language, "predicates");
        this.openers = predicates.entries("opinion-openers");
        this.crediting = predicates.entries("crediting");
        this.reports = predicates.entries("credited-reports");
    }

    boolean passes(Article article, SegmentedText text, ParsedSentence sentence, SyntaxTree tree) {
        int paragraph = sentence.sentence().paragraph();
        boolean heading = paragraph >= 0 && paragraph < text.paragraphs().size()
                && text.paragraphs().get(paragraph).heading();
        if (heading || tree.size() == 0 || article.excludes(sentence.sentence().span())) {
            return false;
        }
        return !isQuestion(sentence.text()) && !isGreeting(tree) && !isCredit(tree) && hasContent(tree);
    }

    private static boolean isQuestion(String text) {
        String end = text.strip().replaceAll("[\"'”’)\\]]+$", "");
        return end.endsWith("?");
    }

    private boolean isGreeting(SyntaxTree tree) {
        boolean opener = openers.contains(tree.token(0).form().toLowerCase(Locale.ROOT));
        return opener && (tree.tag(0).equals("VB") || tree.tag(0).equals("UH"));
    }

    /** "A writer in Easton contributed to this report": says who made the article, nothing of what it tells. */
    private boolean isCredit(SyntaxTree tree) {
        return IntStream.range(0, tree.size())
                .filter(verb -> tree.isVerb(verb) && crediting.contains(tree.lemma(verb)))
                .boxed()
                .flatMap(verb -> tree.children(verb, List.of("prep")).stream())
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream())
                .anyMatch(noun -> reports.contains(tree.lemma(noun))
                        && tree.children(noun).stream().anyMatch(child -> tree.isIn(child, "nearby")));
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
