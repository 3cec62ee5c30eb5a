package org.variorum.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.app.correction.Corrections;
import org.variorum.app.merging.LogMerge;
import org.variorum.app.session.Signature;
import org.variorum.model.article.Originals;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.LogEntry;
import org.variorum.testing.EditedLibrary;
import org.variorum.testing.Seeds;
import org.variorum.testing.Soundness;

/** What holds when articles come, are replaced, revised, removed and re-ordered among all other edits. */
class RandomArticlesTest {

    private static final int STEPS = 20;

    private final WorkspaceFormat format = new WorkspaceFormat("variorum test");
    private final AtomicLong clock = new AtomicLong(1_800_000_000L);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void everyStateIsSoundAndEveryUndoAndRedoGivesTheStateAgain(long seed) {
        EditedLibrary library = EditedLibrary.of(seed, 4, random(seed), signature("Ann"));
        List<Corrected> states = new ArrayList<>(List.of(library.shown()));
        List<Comparison> founds = new ArrayList<>(List.of(library.found()));
        List<List<LogEntry>> done = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            done.add(library.step());
            states.add(library.shown());
            founds.add(library.found());
            Soundness.of(states.getLast());
        }
        List<List<LogEntry>> backs = new ArrayList<>();
        for (int step = STEPS - 1; step >= 0; step--) {
            backs.add(library.takeBack(done.get(step)));
            assertThat(library.shown(founds.get(step))).as("undone down to %d", step).isEqualTo(states.get(step));
        }
        for (int step = 0; step < STEPS; step++) {
            library.takeBack(backs.get(STEPS - 1 - step));
            assertThat(library.shown(founds.get(step + 1))).as("redone up to %d", step + 1)
                    .isEqualTo(states.get(step + 1));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void whatIsSavedAnywhereBetweenComesBackAndGoesOnAlike(long seed) {
        RandomGenerator random = random(seed);
        EditedLibrary library = EditedLibrary.of(seed, 4, random, signature("Ann"));
        List<LogEntry> last = List.of();
        for (int step = 0; step < STEPS; step++) {
            boolean back = !last.isEmpty() && random.nextInt(4) == 0;
            last = back ? library.takeBack(last) : library.step();
            if (step % 5 == 4) {
                SavedWorkspace saved = saved(library);
                SavedWorkspace read = format.read(format.pack(saved).file(), "w.variorum").workspace().orElseThrow();
                WorkspaceFormatTest.assertSame(read, saved);
                assertThat(Corrections.of(read.imported(), read.found(), read.log())).isEqualTo(library.shown());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void twoCopiesInWhichArticlesChangedMergeAlikeWhoeverMerges(long seed) {
        EditedLibrary ann = EditedLibrary.of(seed, 4, random(seed), signature("Ann"));
        steps(ann, 5);
        EditedLibrary ben = ann.copy(signature("Ben"));
        List<LogEntry> annDid = steps(ann, 6);
        List<LogEntry> benDid = steps(ben, 6);
        ann.takeBack(annDid.subList(annDid.size() - 1, annDid.size()));
        ben.takeBack(ben.takeBack(benDid.subList(0, 1)));

        EditLog merged = LogMerge.of(ann.log(), ben.log());
        assertThat(merged).isEqualTo(LogMerge.of(ben.log(), ann.log()));
        assertThat(LogMerge.of(merged, ben.log())).isEqualTo(merged);
        assertThat(merged.entries()).containsAll(ann.log().entries()).containsAll(ben.log().entries())
                .doesNotHaveDuplicates();
        Soundness.of(Corrections.of(ann.imported(), ann.found(), merged));
        Soundness.of(Corrections.of(ben.imported(), ben.found(), merged));
    }

    private static List<LogEntry> steps(EditedLibrary library, int count) {
        List<LogEntry> done = new ArrayList<>();
        for (int step = 0; step < count; step++) {
            done.addAll(library.step());
        }
        return done;
    }

    private static SavedWorkspace saved(EditedLibrary library) {
        return new SavedWorkspace(WorkspaceId.of(library.imported()), library.imported(), library.found(),
                FactNumbers.of(library.found()), library.log(), List.of(), Originals.EMPTY, Carried.NOTHING);
    }

    private static RandomGenerator random(long seed) {
        return Seeds.random(seed);
    }

    private Signature signature(String author) {
        return new Signature(() -> author, () -> Instant.ofEpochSecond(clock.incrementAndGet()));
    }
}
