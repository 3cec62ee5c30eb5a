package org.variorum.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteQueueTest {

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final WriteQueue queue = WriteQueue.inBackground(failure -> done.add(String.valueOf(failure.getMessage())));

    @Test
    void closingWaitsUntilAllIsDoneInOrder() {
        for (int piece = 0; piece < 20; piece++) {
            String name = Integer.toString(piece);
            queue.add(() -> done.add(name));
        }
        queue.close();
        assertThat(done).hasSize(20).startsWith("0", "1", "2").endsWith("18", "19");
    }

    @Test
    void whatComesAfterItWasClosedIsDoneAtOnce() {
        queue.close();
        queue.add(() -> done.add("late"));
        queue.close();
        assertThat(done).containsExactly("late");
    }

    @Test
    void whatGoesWrongIsToldAndStopsNothing() {
        queue.add(() -> {
            throw new IllegalStateException("bug");
        });
        queue.add(() -> done.add("next"));
        queue.close();
        assertThat(done).containsExactly("bug", "next");
    }
}
