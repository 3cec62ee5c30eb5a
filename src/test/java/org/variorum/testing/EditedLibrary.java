package org.variorum.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.variorum.app.correction.Corrections;
import org.variorum.app.session.Signature;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.Original;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.digest.Sha256;
import org.variorum.model.text.SourceText;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * A workspace into which articles come and in which they are replaced, revised, removed, brought back and re-ordered
 * among all other edits, and that is analysed anew from time to time, as a session does it.
 */
public final class EditedLibrary {

    private static final int KINDS = 8;

    private final RandomGenerator random;
    private final Signature signature;
    private List<Article> imported;
    private Comparison found;
    private EditLog log;

    private EditedLibrary(
            RandomGenerator random, Signature signature, List<Article> imported, Comparison found, EditLog log) {
        this.random = random;
        this.signature = signature;
        this.imported = imported;
        this.found = found;
        this.log = log;
    }

    /** A library of so many articles of which nothing was corrected, in which that person works. */
    public static EditedLibrary of(long seed, int articles, RandomGenerator random, Signature signature) {
        List<Article> made = GeneratedWorkspace.of(seed, articles, 6).imported();
        return new EditedLibrary(random, signature, made, GeneratedWorkspace.found(made), EditLog.EMPTY);
    }

    /** Another person's copy of it as it is now. */
    public EditedLibrary copy(Signature other) {
        return new EditedLibrary(random, other, imported, found, log);
    }

    public List<Article> imported() {
        return imported;
    }

    public Comparison found() {
        return found;
    }

    public EditLog log() {
        return log;
    }

    /** What is shown. */
    public Corrected shown() {
        return Corrections.of(imported, found, log);
    }

    /** What would be shown if the analysis had found that. */
    public Corrected shown(Comparison otherwise) {
        return Corrections.of(imported, otherwise, log);
    }

    /** Does one thing at random; the entries that tell of it. */
    public List<LogEntry> step() {
        Corrected now = shown();
        WorkspaceEdit edit = random.nextInt(5) < 2 ? ofArticles(now) : new RandomEdit(random, now).next();
        List<LogEntry> entries = sign(edit);
        if (random.nextInt(4) > 0 && edit instanceof ArticleEdit) {
            found = GeneratedWorkspace.found(shown().articles().stream().sorted(
                    Comparator.comparing(Article::id)).toList());
        }
        return entries;
    }

    /** Takes entries back, or what took them back. */
    public List<LogEntry> takeBack(List<LogEntry> entries) {
        return sign(new LogEdit.TakeBack(entries.stream().map(LogEntry::id).toList()));
    }

    private List<LogEntry> sign(WorkspaceEdit edit) {
        List<LogEntry> entries = signature.sign(log, List.of(edit));
        log = log.with(entries);
        return entries;
    }

    private WorkspaceEdit ofArticles(Corrected now) {
        Article article = now.articles().get(random.nextInt(now.articles().size()));
        ArticleKey key = now.keys().get(article.id());
        return switch (random.nextInt(KINDS)) {
            case 0 -> new ArticleEdit.AddArticle(take(article));
            case 1 -> new ArticleEdit.ReplaceArticle(key, away(now).orElseGet(() -> take(article)));
            case 2 -> new ArticleEdit.ReviseArticle(key, take(article));
            case 3 -> new ArticleEdit.KeepRevision(key, take(article));
            case 4 -> away(now).<WorkspaceEdit>map(ArticleEdit.AddArticle::new)
                    .orElseGet(() -> new ArticleEdit.AddArticle(take(article)));
            case 5 -> new ArticleEdit.IncludeArticle(key);
            case 6 -> now.articles().size() > 2
                    ? new ArticleEdit.RemoveArticle(key) : new ArticleEdit.AddArticle(take(article));
            default -> {
                List<ArticleKey> order = new ArrayList<>(
                        now.articles().stream().map(one -> now.keys().get(one.id())).toList());
                Collections.shuffle(order, Random.from(random));
                yield new ArticleEdit.OrderArticles(order);
            }
        };
    }

    /** An article that came once and is not shown. */
    private Optional<ArticleKey> away(Corrected now) {
        List<ArticleKey> away = imported.stream().map(ArticleKey::of)
                .filter(key -> !now.byKey().containsKey(key)).toList();
        return away.isEmpty() ? Optional.empty() : Optional.of(away.get(random.nextInt(away.size())));
    }

    /** Imports another capture of the article's page: a number is another one, or a sentence is gone. */
    private ArticleKey take(Article article) {
        String text = article.text().value();
        String changed = random.nextBoolean()
                ? text.replaceFirst("\\d+", Integer.toString(random.nextInt(100, 1000)))
                : text.substring(text.indexOf(". ") + 2) + "council " + random.nextInt(100, 1000) + " said. ";
        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        int next = imported.stream().mapToInt(one -> one.id().index() + 1).max().orElse(0);
        Article fresh = new Article(ArticleId.at(next), Original.named("capture-" + next + ".txt", Sha256.hex(bytes)),
                article.metadata(), new SourceText(changed), List.of(), false);
        List<Article> all = new ArrayList<>(imported);
        all.add(fresh);
        imported = List.copyOf(all);
        return ArticleKey.of(fresh);
    }
}
