package org.variorum.analysis.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameUnifierTest {

    private static final AnalyzedArticle FULL = Extraction.analyze(Extraction.article(
            "Fire", "Mayor Henrik Dahlgren opened the shelter on Sunday. Henrik Dahlgren thanked the crews."));
    private static final AnalyzedArticle SHORT = Extraction.analyze(Extraction.article(
            "Fire", "Dahlgren opened the shelter on Sunday. Dahlgren thanked the crews."));
    private final NameUnifier unifier = new NameUnifier("en");

    @Test
    void callsAPersonByTheFullNameEverywhere() {
        AnalyzedArticle unified = unifier.unify(List.of(FULL, SHORT)).getLast();
        assertThat(unified.claims().getFirst().concepts()).contains("Henrik Dahlgren");
    }

    @Test
    void doesNotDependOnTheOrderOfTheArticles() {
        assertThat(unifier.unify(List.of(SHORT, FULL)).reversed()).isEqualTo(unifier.unify(List.of(FULL, SHORT)));
    }
}
