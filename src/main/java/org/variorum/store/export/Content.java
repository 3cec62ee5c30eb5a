package org.variorum.store.export;

import java.util.function.Predicate;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Version;
import org.variorum.model.workspace.Workspace;

/** What a comparison may hold and a format may or may not carry; what it does not carry is told as a loss. */
public enum Content {
    /** The articles' whole texts. */
    TEXTS("texts", of(comparison -> !comparison.articles().isEmpty())),
    /** Where quotations stand in the texts. */
    POSITIONS("positions", of(comparison -> !comparison.claims().isEmpty())),
    /** Passages that take no part in the comparison, and why. */
    EXCLUDED("excluded", of(comparison ->
            comparison.articles().stream().map(Article::exclusions).anyMatch(passages -> !passages.isEmpty()))),
    /** Numbers, times, places and participants of claims as values that a program can compute with. */
    VALUES("values", of(comparison -> comparison.claims().stream().anyMatch(claim -> !claim.quantities().isEmpty()
            || !claim.times().isEmpty() || !claim.places().isEmpty() || !claim.participants().isEmpty()))),
    /** That a source does not mention a fact, cannot be told, or was not checked. */
    SILENCE("silence", of(comparison -> comparison.facts().stream()
            .flatMap(fact -> fact.versions().stream())
            .anyMatch(version -> !(version instanceof Version.Stated)))),
    /** How sure the tool is of each dispute. */
    CONFIDENCE("confidence", of(comparison ->
            comparison.facts().stream().anyMatch(fact -> !fact.disputes().isEmpty()))),
    /** Which articles derive from which, and the re-used passages. */
    ORIGINS("origins", of(comparison ->
            comparison.origins().stream().anyMatch(origin -> origin.articles().size() > 1))),
    /** Who names whom as a source. */
    CITATIONS("citations", of(comparison -> !comparison.citations().isEmpty())),
    /** What could not be read or was left out. */
    PROBLEMS("problems", workspace -> !workspace.problems().isEmpty()
            || !workspace.comparison().problems().isEmpty() || !workspace.comparison().leftOut().isEmpty()),
    /** Files with their hashes, the program, the rules that were used. */
    METHODS("methods", of(comparison -> !comparison.articles().isEmpty())),
    /** What the reader corrected. */
    DECISIONS("decisions", workspace -> !workspace.log().standing().isEmpty()),
    /** The whole workspace as this program saves it, so that it can be opened again as it was. */
    WORKSPACE("workspace", of(comparison -> !comparison.articles().isEmpty()));

    private final String code;
    private final Predicate<Workspace> presence;

    Content(String code, Predicate<Workspace> presence) {
        this.code = code;
        this.presence = presence;
    }

    /** The name used in message keys. */
    public String code() {
        return code;
    }

    /** Whether there is any of it to be carried. */
    public boolean isIn(Workspace workspace) {
        return presence.test(workspace);
    }

    private static Predicate<Workspace> of(Predicate<Comparison> presence) {
        return workspace -> presence.test(workspace.comparison());
    }
}
