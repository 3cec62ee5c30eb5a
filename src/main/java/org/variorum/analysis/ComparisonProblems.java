package org.variorum.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.analysis.align.RelevanceFilter.Judgement;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.language.AnalysisLanguage;
import org.variorum.analysis.segment.Segmenter;
import org.variorum.model.article.Article;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/** What a reader should know about a comparison that could not be made in full. */
final class ComparisonProblems {

    private ComparisonProblems() {}

    static List<Problem> of(List<AnalyzedArticle> compared, List<Judgement> judged) {
        List<Problem> problems = new ArrayList<>();
        if (compared.size() == 1) {
            problems.add(Problem.of(
                    "one-article", Severity.WARNING, compared.getFirst().article().displayTitle()));
        }
        compared.stream().sorted(Comparator.comparing(analyzed -> analyzed.article().id())).forEach(analyzed -> {
            Article article = analyzed.article();
            String language = article.metadata().language();
            if (!AnalysisLanguage.isFullyAnalysed(language)) {
                problems.add(AnalysisLanguage.isUndetermined(language)
                        ? Problem.of("language-not-recognised", Severity.WARNING, article.displayTitle())
                        : Problem.of(
                                "language-partly-analysed", Severity.WARNING, article.displayTitle(), language));
            }
            if (Segmenter.isCut(article.text().value(), analyzed.text())) {
                problems.add(Problem.of("sentence-cut", Severity.WARNING, article.displayTitle()));
            }
            if (analyzed.claims().isEmpty()) {
                problems.add(Problem.of("no-claims", Severity.WARNING, article.displayTitle()));
            }
        });
        judged.stream().filter(one -> !one.related() && !one.leftOut() && compared.size() > 1)
                .map(one -> one.article().displayTitle()).sorted()
                .forEach(title -> problems.add(Problem.of("other-event", Severity.NOTE, title)));
        return problems;
    }
}
