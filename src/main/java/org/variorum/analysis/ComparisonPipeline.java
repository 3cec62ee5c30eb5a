package org.variorum.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.variorum.analysis.align.AlignedFact;
import org.variorum.analysis.align.EncodedArticle;
import org.variorum.analysis.align.RelevanceFilter.Judgement;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.comparison.Origin;

/**
 * Compares articles: the stages in their order.
 *
 * <p>Inside, articles are taken in a canonical order (by content hash, then file, then text), so that the result does
 * not depend on the order they come in; outside, they keep the order they came in. What is found in one article by
 * itself is kept, so that adding an article re-uses the others. Safe for several threads.
 */
public final class ComparisonPipeline {

    private static final Comparator<Article> CANONICAL = Comparator.comparing(Article::sha256)
            .thenComparing(Article::file)
            .thenComparing(article -> article.text().value());

    private final ComparisonStages stages;
    private final Executor executor;
    private final AnalysisCache cache = new AnalysisCache();

    /** A pipeline that reads the articles one after the other on the caller's thread. */
    public ComparisonPipeline(ComparisonStages stages) {
        this(stages, Runnable::run);
    }

    /**
     * A pipeline that reads articles on the executor.
     *
     * @param stages what it is made of
     * @param executor runs the reading of each article; must not be the one that {@link #compare} itself waits on
     */
    public ComparisonPipeline(ComparisonStages stages, Executor executor) {
        this.stages = stages;
        this.executor = executor;
    }

    /**
     * Compares the articles, leaving out those that are about something else.
     *
     * @see #compare(List, List, Progress)
     */
    public Comparison compare(List<Article> articles, Progress progress) {
        return compare(articles, List.of(), progress);
    }

    /**
     * Compares the articles.
     *
     * @param articles the articles with distinct sigla, in the order to show them
     * @param included sigla of articles that take part although they may be about something else
     * @param progress hears how far it has come
     * @return the comparison; where articles are left out, the sigla are dealt anew so that the compared come first
     * @throws CancellationException when {@code progress} says so
     */
    public Comparison compare(List<Article> articles, List<ArticleId> included, Progress progress) {
        List<EncodedArticle> read = read(articles, progress);
        step(progress, AnalysisStage.SELECTING, 0);
        List<Judgement> judged = stages.selection().apply(read).stream()
                .map(judgement -> included.contains(judgement.article().id()) ? judgement.kept() : judgement).toList();
        Sigla sigla = Sigla.deal(articles, judged);
        List<EncodedArticle> encoded = stages.naming().apply(read.stream()
                .filter(one -> !sigla.leftOut().contains(one.article()))
                .map(one -> Relabelling.of(one, sigla.of(one.article()))).toList());
        List<AnalyzedArticle> compared = encoded.stream().map(EncodedArticle::analysis).toList();
        step(progress, AnalysisStage.ALIGNING, 0);
        List<AlignedFact> aligned = stages.alignment().apply(encoded);
        step(progress, AnalysisStage.CONTRASTING, 0);
        List<Fact> facts = stages.contrast().contrast(
                aligned, encoded, fraction -> step(progress, AnalysisStage.CONTRASTING, fraction));
        step(progress, AnalysisStage.TRACING, 0);
        List<Citation> citations = stages.citations().apply(compared).stream()
                .sorted(Comparator.comparing(Citation::article).thenComparing(Citation::span)).toList();
        List<Origin> origins = stages.origins().apply(encoded, citations);
        progress.report(AnalysisStage.TRACING, 1);
        return new Comparison(
                compared.stream().map(AnalyzedArticle::article).sorted(Comparator.comparing(Article::id)).toList(),
                leftOut(judged, sigla), claims(compared), facts, origins, citations,
                ComparisonProblems.of(compared, judged));
    }

    private List<EncodedArticle> read(List<Article> articles, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        List<CompletableFuture<EncodedArticle>> running = articles.stream()
                .sorted(CANONICAL)
                .map(article -> CompletableFuture.supplyAsync(
                        () -> read(article, progress, (double) done.getAndIncrement() / articles.size()), executor))
                .toList();
        try {
            return running.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw failed;
        }
    }

    private EncodedArticle read(Article article, Progress progress, double fraction) {
        step(progress, AnalysisStage.READING, fraction);
        return cache.find(article).orElseGet(() -> {
            EncodedArticle read = stages.reading().analyze(article);
            cache.keep(read);
            return read;
        });
    }

    private static void step(Progress progress, AnalysisStage stage, double fraction) {
        if (progress.cancelled()) {
            throw new CancellationException("The comparison was cancelled");
        }
        progress.report(stage, fraction);
    }

    private static List<LeftOut> leftOut(List<Judgement> judged, Sigla sigla) {
        return judged.stream()
                .filter(Judgement::leftOut)
                .map(one -> new LeftOut(sigla.of(one.article()), one.reason()))
                .sorted(Comparator.comparing(one -> one.article().id()))
                .toList();
    }

    private static List<Claim> claims(List<AnalyzedArticle> compared) {
        return compared.stream()
                .sorted(Comparator.comparing((AnalyzedArticle analyzed) -> analyzed.article().id()))
                .flatMap(analyzed -> analyzed.claims().stream()).map(ExtractedClaim::claim).toList();
    }

    /**
     * The siglum each article bears in the comparison.
     *
     * @param before the articles, those left out last
     * @param now the sigla in their order
     * @param leftOut the articles that take no part
     */
    private record Sigla(List<Article> before, List<ArticleId> now, List<Article> leftOut) {

        /** Keeps the sigla when all articles take part; else the left-out ones get the last ones. */
        static Sigla deal(List<Article> articles, List<Judgement> judged) {
            List<Article> leftOut = judged.stream().filter(Judgement::leftOut).map(Judgement::article).toList();
            List<ArticleId> free = articles.stream().map(Article::id).sorted().toList();
            List<Article> order = articles.stream().sorted(Comparator.comparing(Article::id))
                    .sorted(Comparator.comparing(leftOut::contains)).toList();
            return new Sigla(order, free, leftOut);
        }

        Article of(Article article) {
            return article.withId(now.get(before.indexOf(article)));
        }
    }
}
