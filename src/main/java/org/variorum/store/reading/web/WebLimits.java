package org.variorum.store.reading.web;

import java.time.Duration;

/**
 * How long and how much of a server's answer is waited for.
 *
 * @param pageBytes largest page, in bytes, packed and unpacked
 * @param robotsBytes so much of a {@code robots.txt} is read; RFC 9309 asks for at least 500 KiB
 * @param redirects most redirects that are followed for one page
 * @param connecting longest wait for a connection
 * @param answering longest wait for one whole answer, from the request to its last byte
 */
public record WebLimits(long pageBytes, long robotsBytes, int redirects, Duration connecting, Duration answering) {}
