package org.variorum.app.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.app.correction.Corrections;
import org.variorum.app.correction.KnownRevisions;
import org.variorum.app.correction.Renumbering;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.session.Signature;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.Originals;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.Remark;
import org.variorum.model.workspace.Review;
import org.variorum.model.workspace.Workspace;
import org.variorum.testing.EditedLibrary;
import org.variorum.testing.GeneratedWorkspace;
import org.variorum.testing.Seeds;
import org.variorum.testing.Soundness;

/**
 * Two people who each add, replace and remove articles, decide and analyse anew have the same workspace after either
 * has merged the other's copy and what both have was analysed anew: facts, numbers, decisions, orphans and conflicts.
 */
class MergedCopiesTest {

    private static final int STEPS = 6;

    private final AtomicLong clock = new AtomicLong(1_800_000_000L);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void bothHaveTheSameAfterEitherMergedAndAnalysedAnew(long seed) {
        EditedLibrary start = EditedLibrary.of(seed, 3, Seeds.random(seed), signature("Ann"));
        Comparison first = start.found();
        steps(start);
        EditedLibrary other = start.copy(signature("Ben"));
        steps(start);
        steps(other);
        Workspace ann = workspace(first, start);
        Workspace ben = workspace(first, other);

        Workspace annas = merged(ann, ben);
        Workspace bens = merged(ben, ann);

        Soundness.of(annas.corrected());
        assertThat(annas.log()).isEqualTo(bens.log());
        assertThat(Conflict.open(annas.log())).isEqualTo(Conflict.open(bens.log()));
        assertThat(annas.numbers()).isEqualTo(bens.numbers());
        assertThat(said(annas)).isEqualTo(said(bens));
        Workspace headless = new WorkspaceMerge((articles, included, progress) -> analysed(articles)).of(ann, ben);
        Workspace turned = new WorkspaceMerge((articles, included, progress) -> analysed(articles)).of(ben, ann);
        assertThat(headless.log()).isEqualTo(turned.log()).isEqualTo(annas.log());
        if (headless.found() != ann.found() && turned.found() != ben.found()) {
            assertThat(said(headless)).isEqualTo(said(turned));
        }
    }

    /** As a window merges: what came in is replayed and analysed as far as needed, then everything is anew. */
    private Workspace merged(Workspace ours, Workspace theirs) {
        WorkspaceSession session = new WorkspaceSession(
                TaskRunner.immediate(), (sources, progress) -> new Imported(List.of(), List.of()),
                (articles, included, progress) -> analysed(articles), signature("Eve"));
        session.show("ours", ours);
        session.adopt(LogMerge.of(ours.log(), theirs.log()), theirs, Originals.EMPTY);
        session.analyseAgain();
        return session.workspace().get();
    }

    private void steps(EditedLibrary library) {
        for (int step = 0; step < STEPS; step++) {
            library.step();
        }
    }

    private static Workspace workspace(Comparison first, EditedLibrary library) {
        FactNumbers numbers = Renumbering.after(FactNumbers.of(first), library.log(), first, library.found());
        Corrected shown = Corrections.of(
                library.imported(), library.found(), numbers, library.log(), new KnownRevisions());
        return new Workspace(library.imported(), library.found(), numbers, library.log(), shown, List.of());
    }

    /** Analyses as the tool does: alike in any order; it deals the sigla that the articles have. */
    private static Comparison analysed(List<Article> articles) {
        List<ArticleId> sigla = articles.stream().map(Article::id).sorted().toList();
        List<Article> lettered = new ArrayList<>();
        articles.stream().sorted(Comparator.comparing(article -> ArticleKey.of(article).value()))
                .forEach(article -> lettered.add(article.withId(sigla.get(lettered.size()))));
        return GeneratedWorkspace.found(lettered);
    }

    /** All that is shown, with articles called by what they say: sigla are each reader's own. */
    private static List<String> said(Workspace workspace) {
        Corrected shown = workspace.corrected();
        List<String> said = new ArrayList<>();
        Map<ClaimId, String> claims = new HashMap<>();
        for (Claim claim : shown.comparison().claims()) {
            claims.put(claim.id(), shown.keys().get(claim.article()) + " " + claim.span() + " " + claim.attribution()
                    + claim.quantities());
        }
        said.addAll(claims.values());
        for (Fact fact : shown.comparison().facts()) {
            said.add(fact.id() + " " + shown.decisions().numbers().get(fact.id()) + " " + fact.status() + " "
                    + fact.label().arguments() + fact.claims().map(claims::get).sorted().toList());
            shown.decisions().remarkOn(new Remark.Subject.OnFact(fact.id())).ifPresent(remark ->
                    said.add(fact.id() + " " + remark.note() + remark.tags()));
        }
        for (Review review : shown.decisions().reviews()) {
            said.add(review.fact() + " " + review.decision() + " " + review.by() + " " + review.reason() + " "
                    + review.difference().between().stream()
                            .map(pair -> Stream.of(pair.first(), pair.second()).map(claims::get).sorted().toList())
                            .map(Object::toString).sorted().toList());
        }
        shown.orphans().forEach(orphan -> said.add("orphan " + orphan.entry().id()));
        shown.decisions().verdicts().forEach((fact, verdict) -> said.add(fact + " verdict " + verdict));
        Collections.sort(said);
        shown.articles().forEach(article -> said.add(shown.keys().get(article.id()) + " " + article.metadata()
                + article.exclusions()));
        return said;
    }

    private Signature signature(String author) {
        return new Signature(() -> author, () -> Instant.ofEpochSecond(clock.incrementAndGet()));
    }
}
