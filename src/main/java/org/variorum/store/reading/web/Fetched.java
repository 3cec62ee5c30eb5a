package org.variorum.store.reading.web;

import java.util.Optional;
import org.variorum.model.article.Retrieval;
import org.variorum.model.problem.Problem;

/** What came of fetching a page. */
public sealed interface Fetched {

    /**
     * The page.
     *
     * @param name a file name made of its address, with the ending of its kind
     * @param bytes as sent, unpacked; given away, never changed
     * @param charset the encoding that the server names
     * @param retrieval how it was fetched
     */
    record Page(String name, byte[] bytes, Optional<String> charset, Retrieval retrieval) implements Fetched {}

    /**
     * No page.
     *
     * @param problem why, and what to do
     */
    record Missing(Problem problem) implements Fetched {}
}
