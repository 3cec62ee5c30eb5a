package org.variorum.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;

class ProblemTextTest {

    private final Wording wording = phrase -> phrase.code() + phrase.arguments();

    @Test
    void aProblemSaysWhatHappenedAndWhatToDo() {
        ProblemText text = ProblemText.of(Problem.of("file-empty", Severity.ERROR, "a.txt"), wording);

        assertThat(text.message()).isEqualTo("problem.file-empty[a.txt]");
        assertThat(text.remedy()).isEqualTo("problem.file-empty.remedy[a.txt]");
    }

    @Test
    void theWorstComesFirstAndNothingTwice() {
        Problem note = Problem.of("date", Severity.NOTE, "a");
        Problem error = Problem.of("gone", Severity.ERROR, "b");
        Comparison comparison = new Comparison(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(note, error));
        Workspace workspace = Workspace.of(List.of(), comparison, List.of(note));

        assertThat(ProblemText.of(workspace, wording)).extracting(ProblemText::severity)
                .containsExactly(Severity.ERROR, Severity.NOTE);
    }
}
