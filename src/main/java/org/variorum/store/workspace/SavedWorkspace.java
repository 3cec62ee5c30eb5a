package org.variorum.store.workspace;

import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.article.Originals;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.Workspace;

/**
 * What a {@code .variorum} file holds: what was imported, what the analysis found and what people did. What is shown
 * follows from these and is not kept.
 *
 * @param id names the workspace through all its copies
 * @param imported every article ever imported, as it came from its file
 * @param found what the analysis found; empty when it is to be compared anew
 * @param numbers by which numbers the facts go
 * @param log what people did
 * @param problems trouble met while importing
 * @param originals the bytes of the articles' files
 * @param carried what this version of the program does not know or need not write again
 */
public record SavedWorkspace(
        WorkspaceId id,
        List<Article> imported,
        Comparison found,
        FactNumbers numbers,
        EditLog log,
        List<Problem> problems,
        Originals originals,
        Carried carried) {

    public SavedWorkspace {
        imported = List.copyOf(imported);
        problems = List.copyOf(problems);
    }

    /** What is to be saved of a workspace. */
    public static SavedWorkspace of(WorkspaceId id, Workspace workspace, Originals originals, Carried carried) {
        return new SavedWorkspace(id, workspace.imported(), workspace.found(), workspace.numbers(),
                workspace.log(), workspace.problems(), originals.of(workspace.imported()), carried);
    }

    /** Whether it holds the very same articles, comparison and log: nothing is to be written that the other had not. */
    public boolean isSameAs(SavedWorkspace other) {
        return log == other.log && found == other.found && imported.equals(other.imported);
    }

    /** The same with more done. */
    public SavedWorkspace with(EditLog longer) {
        return new SavedWorkspace(id, imported, found, numbers, longer, problems, originals, carried);
    }

    /** The same, carrying also what another copy carries whose log is part of that one now. */
    public SavedWorkspace carrying(SavedWorkspace theirs, EditLog merged) {
        return with(carried.and(theirs.carried, merged.entries().size()));
    }

    /** The same with what was carried from its file. */
    SavedWorkspace with(Carried other) {
        return new SavedWorkspace(id, imported, found, numbers, log, problems, originals, other);
    }
}
