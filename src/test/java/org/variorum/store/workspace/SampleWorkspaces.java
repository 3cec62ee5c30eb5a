package org.variorum.store.workspace;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.variorum.app.correction.Corrections;
import org.variorum.app.session.Signature;
import org.variorum.model.article.Article;
import org.variorum.model.article.Original;
import org.variorum.model.article.Originals;
import org.variorum.model.digest.Sha256;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.testing.GeneratedWorkspace;
import org.variorum.testing.RandomEdit;

/** Workspaces with articles, originals, a comparison and a log, made from a seed. */
public final class SampleWorkspaces {

    /** When everything happens. */
    public static final Instant NOW = Instant.parse("2026-03-04T05:06:07.008Z");

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
            byte[] bytes = ("<p>" + article.text().value()).getBytes(StandardCharsets.UTF_8);
            originals = originals.with(Sha256.hex(bytes), bytes);
            imported.add(new Article(article.id(), Original.named(article.file(), Sha256.hex(bytes)),
                    article.metadata(), article.text(), article.exclusions(), article.truncated()));
        }
        Workspace workspace = Workspace.of(imported, made.found(), List.of());
        return new SavedWorkspace(WorkspaceId.of(imported), imported, made.found(), workspace.numbers(),
                edited(seed, workspace, edits), List.of(), originals, Carried.NOTHING);
    }

    private static EditLog edited(long seed, Workspace workspace, int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Signature signature = new Signature(() -> "Ann", () -> NOW);
        EditLog log = workspace.log();
        Corrected shown = workspace.corrected();
        for (int made = 0; made < count; made++) {
            WorkspaceEdit edit = new RandomEdit(random, shown).next();
            log = log.with(signature.sign(log, List.of(edit)));
            if (made < 20) {
                shown = Corrections.of(workspace.imported(), workspace.found(), log);
            }
        }
        return log;
    }
}
