package org.variorum.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.Originals;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.FactId;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;
import org.variorum.testing.GeneratedWorkspace;

/** A fact keeps the number by which people know it, whatever comes and goes. */
class KeptNumbersTest {

    private static final Article ADDED = ExportSample.article(new ArticleId("A"), "sixth.txt", "Rain fell.", "Sixth");

    @Test
    void factsKeepTheirNumbersWhenAnArticleIsAddedAndWhenThatIsUndone() {
        Comparison first = GeneratedWorkspace.of(3, 3, 6).found();
        Comparison second = new Comparison(first.articles(), List.of(), first.claims(), first.facts().reversed(),
                first.origins(), List.of(), List.of());
        WorkspaceSession numbered = new WorkspaceSession(TaskRunner.immediate(),
                (sources, progress) -> new Imported(List.of(ADDED), List.of()),
                (articles, included, progress) -> articles.size() > first.articles().size() ? second : first,
                Signature.ANONYMOUS);
        numbered.show("generated", Workspace.of(first.articles(), first, List.of()));
        Map<FactId, Integer> before = numbered.workspace().get().decisions().numbers();
        numbered.add(List.of(Path.of("sixth")));
        assertThat(numbered.workspace().get().found()).isEqualTo(second);
        assertThat(numbered.workspace().get().decisions().numbers()).isEqualTo(before);
        numbered.undo();
        assertThat(numbered.workspace().get().found()).isEqualTo(first);
        assertThat(numbered.workspace().get().decisions().numbers()).isEqualTo(before);
    }

    @Test
    void factsGoByTheSameNumbersInWhicheverCopyTheOtherIsTakenIn() {
        Comparison found = GeneratedWorkspace.of(3, 3, 6).found();
        Workspace ann = Workspace.of(found.articles(), found, List.of());
        Workspace ben = numberedAnew(ann);
        assertThat(ann.numbers()).isNotEqualTo(ben.numbers());

        assertThat(taking(ann, ben)).isEqualTo(taking(ben, ann)).hasSameSizeAs(found.facts());
        assertThat(taking(ann, ben).values()).doesNotHaveDuplicates();
    }

    private static Workspace numberedAnew(Workspace workspace) {
        Comparison found = workspace.found();
        FactNumbers numbers = FactNumbers.of(new Comparison(found.articles(), List.of(), found.claims(),
                found.facts().reversed(), found.origins(), List.of(), List.of()));
        return new Workspace(workspace.imported(), found, numbers, EditLog.EMPTY,
                Corrected.untouched(workspace.imported(), found, numbers), List.of());
    }

    private static Map<FactId, Integer> taking(Workspace ours, Workspace theirs) {
        WorkspaceSession merging = new WorkspaceSession(TaskRunner.immediate(),
                (sources, progress) -> new Imported(ours.imported(), List.of()),
                (articles, included, progress) -> ours.found(), Signature.ANONYMOUS);
        merging.show("generated", ours);
        merging.adopt(EditLog.EMPTY, theirs, Originals.EMPTY);
        return merging.workspace().get().decisions().numbers();
    }
}
