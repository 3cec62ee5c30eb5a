package org.variorum.store.workspace;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.variorum.app.correction.Corrections;
import org.variorum.app.session.Signature;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.Original;
import org.variorum.model.article.Originals;
import org.variorum.model.digest.Sha256;
import org.variorum.model.text.SourceText;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.testing.GeneratedWorkspace;
import org.variorum.testing.RandomEdit;
import org.variorum.testing.Seeds;

/** Workspaces with articles, originals, a comparison and a log, made from a seed. */
public final class SampleWorkspaces {

    /** When everything happens. */
    public static final Instant NOW = Instant.parse("2026-03-04T05:06:07.008Z");

    private static final Signature SIGNATURE = new Signature(() -> "Ann", () -> NOW);

    private SampleWorkspaces() {}

    /** A workspace of three articles in which so many edits were made. */
    public static SavedWorkspace of(long seed, int edits) {
        return of(seed, 3, 6, edits);
    }

    /** A workspace of so many articles of so many claims each in which so many edits were made. */
    public static SavedWorkspace of(long seed, int articles, int claimsEach, int edits) {
        Workspace made = GeneratedWorkspace.of(seed, articles, claimsEach);
        Originals originals = Originals.EMPTY;
        List<Article> imported = new ArrayList<>();
        for (Article article : made.imported()) {
            byte[] bytes = bytes(article);
            originals = originals.with(Sha256.hex(bytes), bytes);
            imported.add(new Article(article.id(), Original.named(article.file(), Sha256.hex(bytes)),
                    article.metadata(), article.text(), article.exclusions(), article.truncated()));
        }
        Workspace workspace = Workspace.of(imported, made.found(), List.of());
        return new SavedWorkspace(WorkspaceId.of(imported), imported, made.found(), workspace.numbers(),
                edited(seed, workspace, edits), List.of(), originals, Carried.NOTHING);
    }

    /** The same, and an earlier capture of the first article's page is its history. */
    public static SavedWorkspace revised(SavedWorkspace saved) {
        Article article = saved.imported().getFirst();
        Article earlier = earlier(article);
        List<Article> imported = new ArrayList<>(saved.imported());
        imported.add(earlier);
        EditLog log = saved.log().with(SIGNATURE.sign(saved.log(), List.of(
                new ArticleEdit.KeepRevision(ArticleKey.of(article), ArticleKey.of(earlier)))));
        return new SavedWorkspace(saved.id(), imported, saved.found(), saved.numbers(), log, saved.problems(),
                saved.originals().with(earlier.sha256(), bytes(earlier)), saved.carried());
    }

    private static byte[] bytes(Article article) {
        return ("<p>" + article.text().value()).getBytes(StandardCharsets.UTF_8);
    }

    /** What the article's page said before. */
    private static Article earlier(Article article) {
        String text = article.text().value().replaceAll("\\d+", "3");
        byte[] page = ("<p>" + text).getBytes(StandardCharsets.UTF_8);
        return new Article(ArticleId.at(0), Original.named(article.file(), Sha256.hex(page)),
                article.metadata(), new SourceText(text), article.exclusions(), article.truncated());
    }

    private static EditLog edited(long seed, Workspace workspace, int count) {
        RandomGenerator random = Seeds.random(seed);
        EditLog log = workspace.log();
        Corrected shown = workspace.corrected();
        for (int made = 0; made < count; made++) {
            WorkspaceEdit edit = new RandomEdit(random, shown).next();
            log = log.with(SIGNATURE.sign(log, List.of(edit)));
            if (made < 20) {
                shown = Corrections.of(workspace.imported(), workspace.found(), log);
            }
        }
        return log;
    }
}
