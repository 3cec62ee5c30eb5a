package org.variorum.model.workspace;

import java.util.function.UnaryOperator;

/**
 * A correction by the reader. Edits are values: kept in the {@link EditLog}, taken back, persisted and replayed when
 * the analysis runs again. They name what they are about by quotation and context ({@link Anchor}), never by a number
 * that another run could give to something else.
 *
 * <p>To add an edit: a record in the interface of its room, its case in the replay beside it, and its name in words.
 */
public sealed interface WorkspaceEdit permits ArticleEdit, ClaimEdit, FactEdit, DifferenceEdit, NoteEdit, LogEdit {

    /** The same edit with every anchor moved: how an orphan is attached again. */
    WorkspaceEdit mapped(UnaryOperator<Anchor> move);

    /** The name used in files and message keys: the record's name in lower case with hyphens. */
    default String code() {
        StringBuilder code = new StringBuilder();
        for (char letter : getClass().getSimpleName().toCharArray()) {
            if (Character.isUpperCase(letter) && !code.isEmpty()) {
                code.append('-');
            }
            code.append(Character.toLowerCase(letter));
        }
        return code.toString();
    }
}
