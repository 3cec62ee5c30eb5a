package org.variorum.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.app.correction.Anchors;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.filter.FactList;
import org.variorum.app.filter.FilterGroup;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.task.TaskRunner;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.Workspace;
import org.variorum.testing.GeneratedWorkspace;
import org.variorum.testing.RandomEdit;
import org.variorum.testing.Seeds;

/** What is kept from edit to edit equals what is made from nothing. */
class KeptPartsTest {

    private static final int EDITS = 20;
    private static final double LEAST = 0.7;

    private final MessageWording wording = new MessageWording(Locale.UK);

    static LongStream seeds() {
        return Seeds.first(60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lookUpsAndListsKeptOverEditsEqualThoseMadeAnew(long seed) {
        RandomGenerator random = Seeds.random(seed);
        WorkspaceSession session = session(GeneratedWorkspace.of(seed, 4, 6));
        session.showFrom(LEAST);
        FactList kept = new FactList(wording);
        kept.filterBy(FactFilter.ALL.toggled(FactStatus.DISPUTED).toggled(FactStatus.NUANCED));
        for (int step = 0; step < EDITS; step++) {
            switch (random.nextInt(5)) {
                case 0 -> session.undo();
                case 1 -> session.redo();
                default -> session.apply(new RandomEdit(random, session.workspace().get().corrected()).next());
            }
            Workspace now = session.workspace().get();
            ComparisonIndex anew = new ComparisonIndex(now.comparison().shownFrom(LEAST), now.decisions());
            equal(session.index().get(), anew);
            equal(session.index().get().hiding(kept.hidden().get()), anew.hiding(kept.hidden().get()));
            kept.show(session.index().get());
            equal(kept, anew);
        }
    }

    @Test
    void anEditLeavesAllFactsAsTheyAreButThatWhichItTouches() {
        WorkspaceSession session = session(GeneratedWorkspace.of(7, 4, 6));
        List<Fact> before = session.index().get().comparison().facts();
        List<Claim> claims = session.index().get().comparison().claims();
        Fact noted = before.getFirst();
        Anchors anchors = new Anchors(session.workspace().get().corrected());

        session.apply(new NoteEdit.WriteNote(new NoteEdit.Subject.OfFact(anchors.fact(noted)), "look again"));

        assertThat(session.index().get().comparison().claims()).isSameAs(claims);
        assertThat(session.index().get().comparison().facts()).isSameAs(before);
    }

    private static WorkspaceSession session(Workspace workspace) {
        WorkspaceSession session = new WorkspaceSession(
                TaskRunner.immediate(), (sources, progress) -> new Imported(workspace.imported(), List.of()),
                (articles, included, progress) -> workspace.found(), Signature.ANONYMOUS);
        session.show("generated", workspace);
        return session;
    }

    private void equal(FactList kept, ComparisonIndex index) {
        FactList anew = new FactList(wording);
        anew.filterBy(kept.filter().get());
        anew.show(index);
        assertThat(kept.shown().get()).isEqualTo(anew.shown().get());
        assertThat(kept.hidden().get()).isEqualTo(anew.hidden().get());
        for (FilterGroup group : FilterGroup.values()) {
            assertThat(kept.counts(group)).isEqualTo(anew.counts(group));
        }
    }

    private static void equal(ComparisonIndex kept, ComparisonIndex anew) {
        assertThat(kept.comparison()).isEqualTo(anew.comparison());
        assertThat(kept.decisions()).isEqualTo(anew.decisions());
        for (Fact fact : anew.comparison().facts()) {
            assertThat(kept.fact(fact.id())).contains(fact);
            assertThat(kept.number(fact.id())).isEqualTo(anew.number(fact.id()));
            assertThat(kept.reviewsOf(fact.id())).isEqualTo(anew.reviewsOf(fact.id()));
            for (Article article : anew.comparison().articles()) {
                assertThat(kept.decidingWords(fact, article.id())).isEqualTo(anew.decidingWords(fact, article.id()));
                assertThat(kept.claims(fact, article.id())).isEqualTo(anew.claims(fact, article.id()));
            }
        }
        for (Claim claim : anew.comparison().claims()) {
            assertThat(kept.factsOf(claim.id())).isEqualTo(anew.factsOf(claim.id()));
            assertThat(kept.decidingWords(claim.id())).isEqualTo(anew.decidingWords(claim.id()));
        }
    }
}
