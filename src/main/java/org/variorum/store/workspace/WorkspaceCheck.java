package org.variorum.store.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.article.Article;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.LogEntry;

/**
 * Checks a file from end to end: hashes, that every name resolves, that every quotation stands at its position, and
 * that the log only speaks of what came before.
 */
public final class WorkspaceCheck {

    private final SavedWorkspace workspace;
    private final Mentions mentions = new Mentions(new Shapes());
    private final Map<ArticleKey, Article> articles = new HashMap<>();
    private final List<Problem> findings;

    private WorkspaceCheck(SavedWorkspace workspace, List<Problem> problems) {
        this.workspace = workspace;
        findings = new ArrayList<>(problems);
    }

    /** What is wrong with an opened file, beginning with what was met while reading it; empty when nothing is. */
    public static List<Problem> findings(Opened opened) {
        return opened.workspace()
                .map(workspace -> new WorkspaceCheck(workspace, opened.problems()).run())
                .orElse(opened.problems());
    }

    private List<Problem> run() {
        workspace.imported().forEach(this::article);
        ComparisonCheck.faults(workspace.found()).forEach(fault -> add("verify-comparison", "", fault));
        Set<EntryId> earlier = new HashSet<>();
        for (LogEntry entry : workspace.log().entries()) {
            entry(entry, earlier);
            earlier.add(entry.id());
        }
        return List.copyOf(findings);
    }

    private void article(Article article) {
        articles.put(ArticleKey.of(article), article);
        if (workspace.originals().content(article.sha256()).isEmpty()) {
            findings.add(Problem.of("verify-no-original", Severity.NOTE, article.file()));
        }
        article.exclusions().stream()
                .filter(exclusion -> exclusion.span().end() > article.text().length())
                .forEach(exclusion -> add("verify-position", article.file(), exclusion.span().toString()));
    }

    private void entry(LogEntry entry, Set<EntryId> earlier) {
        String id = entry.id().value();
        Record edit = (Record) entry.edit();
        mentions.of(EntryId.class, edit).stream().filter(other -> !earlier.contains(other))
                .forEach(other -> add("verify-entry", id, other.value()));
        mentions.of(ArticleKey.class, edit).stream().filter(key -> !articles.containsKey(key))
                .forEach(key -> add("verify-article", id, key.value()));
        mentions.of(Anchor.class, edit).stream().filter(anchor -> !stands(anchor))
                .forEach(anchor -> add("verify-quotation", id, anchor.exact()));
    }

    private boolean stands(Anchor anchor) {
        Article article = articles.get(anchor.article());
        if (article == null) {
            return false;
        }
        TextSpan span = anchor.span();
        return span.end() <= article.text().length() && article.text().slice(span).equals(anchor.exact());
    }

    private void add(String code, String place, String detail) {
        findings.add(Problem.of(code, Severity.WARNING, place, detail));
    }
}
