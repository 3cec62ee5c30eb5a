package org.variorum.model.article;

import java.util.List;

/**
 * How a page was fetched from the web.
 *
 * @param asked the address that the user gave
 * @param address the address that answered, after all redirects
 * @param status the answer's HTTP status
 * @param headers the answer's headers, by name and in the server's order within one name
 */
public record Retrieval(String asked, String address, int status, List<Header> headers) {

    public Retrieval {
        headers = List.copyOf(headers);
    }

    /**
     * One header of an answer.
     *
     * @param name in lower case
     * @param value as sent
     */
    public record Header(String name, String value) {}
}
