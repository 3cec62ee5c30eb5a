package org.variorum.ui.versions;

import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;

/** What the rows of the versions panel ask for. */
interface VersionActions {

    /** Select this claim. */
    void choose(ClaimId claim);

    /** Select the fact in an article that says nothing of it. */
    void chooseAbsence(ArticleId article);

    /** Run this command about an article that says nothing of the fact. */
    void correctAbsence(ArticleId article, String command);
}
