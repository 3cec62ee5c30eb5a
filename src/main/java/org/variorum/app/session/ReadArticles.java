package org.variorum.app.session;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.app.correction.Corrections;
import org.variorum.model.article.Article;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * Articles that were read to be compared without a session. Captures of one page are one article with revisions where
 * the captures themselves say which is the later; the log that makes them so is signed by nobody, at the time of the
 * latest capture, so that the same files give the same bytes.
 *
 * @param articles as they were imported, later captures of a page after all others
 * @param log what joins captures; empty when there are none
 * @param notes which were joined
 */
public record ReadArticles(List<Article> articles, EditLog log, List<Problem> notes) {

    public ReadArticles {
        articles = List.copyOf(articles);
        notes = List.copyOf(notes);
    }

    /** Joins what are captures of one page. */
    public static ReadArticles of(List<Article> read) {
        List<Captures.Join> joins = Captures.certain(read);
        if (joins.isEmpty()) {
            return new ReadArticles(read, EditLog.EMPTY, List.of());
        }
        List<WorkspaceEdit> edits = Stream.concat(
                joins.stream().<WorkspaceEdit>map(join -> new ArticleEdit.AddArticle(join.key())),
                joins.stream().map(Captures.Join::edit)).toList();
        Instant latest = read.stream().flatMap(article -> article.metadata().asOf().stream())
                .map(ReadArticles::instant).max(Instant::compareTo).orElse(Instant.EPOCH);
        EditLog log = new EditLog(new Signature(() -> "", () -> latest).sign(EditLog.EMPTY, edits));
        List<Article> lettered = new ArticleImporter.Imported(Captures.inOrder(read), List.of()).lettered();
        return new ReadArticles(lettered, log, joins.stream().map(Captures.Join::note).toList());
    }

    /** Those that are compared: of captures the latest. */
    public List<Article> compared() {
        return corrected().articles();
    }

    /** The articles before any comparison, with captures joined. */
    Corrected corrected() {
        return log.entries().isEmpty()
                ? Corrected.untouched(articles, Comparison.EMPTY, FactNumbers.NONE)
                : Corrections.of(articles, Comparison.EMPTY, log);
    }

    private static Instant instant(PublicationTime time) {
        return time.date().atTime(time.time().orElse(LocalTime.MIDNIGHT))
                .toInstant(time.offset().orElse(ZoneOffset.UTC));
    }
}
