package org.variorum.model.text;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The cost of stating one span in code points, which every export pays for each claim: the text is counted from its
 * start, here for a span at the end of 2,000 words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SourceTextBenchmark {

    private final SourceText text = new SourceText("naïve 😀 words ".repeat(700));
    private final TextSpan last = new TextSpan(text.length() - 6, text.length() - 1);

    /** The span at the end of the text, from UTF-16 units to code points. */
    @Benchmark
    public TextSpan codePointsOfTheLastSpan() {
        return text.codePoints(last);
    }
}
