package org.variorum.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.variorum.model.text.Phrase;

class TaskRunnerTest {

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> deliveries = new ArrayDeque<>();
    private final TaskRunner runner = TaskRunner.on(work::add, deliveries::add);
    private final List<String> results = new ArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();

    @Test
    void theResultArrivesByTheDeliveryExecutorOnly() {
        start("a", "done");
        runAll(work);
        assertThat(results).isEmpty();

        runAll(deliveries);
        assertThat(results).containsExactly("done");
    }

    @Test
    void theLatestOfALaneWinsEvenWhenTheOlderEndsLast() {
        start("a", "old");
        start("a", "new");
        Runnable old = work.removeFirst();
        runAll(work);
        old.run();
        runAll(deliveries);

        assertThat(results).containsExactly("new");
    }

    @Test
    void aResultThatWaitsForDeliveryIsDroppedWhenItsJobIsCancelled() {
        start("a", "late");
        runAll(work);
        runner.cancel("a");
        runAll(deliveries);

        assertThat(results).isEmpty();
        assertThat(runner.isRunning("a")).isFalse();
    }

    @Test
    void lanesDoNotDisturbEachOther() {
        start("a", "one");
        start("b", "two");
        runAll(work);
        runAll(deliveries);

        assertThat(results).containsExactly("one", "two");
    }

    @Test
    void progressIsToldAndGoneAtTheEnd() {
        runner.start("a", progress -> {
            progress.report(Phrase.of("step"), 0.5);
            return "done";
        }, results::add, failures::add);
        runAll(work);
        deliveries.removeFirst().run();
        assertThat(runner.state().get()).contains(new JobState(Phrase.of("step"), 0.5));

        runAll(deliveries);
        assertThat(runner.state().get()).isEmpty();
    }

    @Test
    void workThatStopsItselfDeliversNothing() {
        Work<String> stopping = progress -> {
            throw new CancellationException();
        };
        runner.start("a", stopping, results::add, failures::add);
        runAll(work);
        runAll(deliveries);

        assertThat(results).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void anUnexpectedFailureIsHandedOver() {
        Work<String> broken = progress -> {
            throw new IllegalStateException("bug");
        };
        runner.start("a", broken, results::add, failures::add);
        runAll(work);
        runAll(deliveries);

        assertThat(failures).singleElement().hasToString("java.lang.IllegalStateException: bug");
        assertThat(runner.isRunning("a")).isFalse();
    }

    @Test
    void cancelledWorkCanSeeThatItIs() {
        List<Boolean> seen = new ArrayList<>();
        Job job = runner.start("a", progress -> seen.add(progress.isCancelled()), done -> {}, failures::add);
        job.cancel();
        runAll(work);

        assertThat(seen).containsExactly(true);
    }

    @Test
    void closingCancelsEverything() {
        start("a", "one");
        start("b", "two");
        runner.close();
        runAll(work);
        runAll(deliveries);

        assertThat(results).isEmpty();
    }

    @Test
    void immediateWorkIsDoneOnReturn() {
        TaskRunner immediate = TaskRunner.immediate();
        immediate.start("a", progress -> "now", results::add, failures::add);

        assertThat(results).containsExactly("now");
        assertThat(immediate.state().get()).isEmpty();
    }

    private void start(String lane, String result) {
        runner.start(lane, progress -> result, results::add, failures::add);
    }

    private static void runAll(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.removeFirst().run();
        }
    }
}
