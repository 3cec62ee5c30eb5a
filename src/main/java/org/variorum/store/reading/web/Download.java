package org.variorum.store.reading.web;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;

/**
 * Asks servers, one request after the other, and waits no longer than the limits say. Keeps no cookies, sends no names
 * and follows no redirects by itself.
 *
 * <p>The one class that opens connections.
 */
final class Download implements AutoCloseable {

    private static final Duration LOOK_UP = Duration.ofMillis(50);

    private final HttpClient client;
    private final WebLimits limits;
    private final String agent;
    private final BooleanSupplier cancelled;

    Download(WebLimits limits, String agent, BooleanSupplier cancelled) {
        this.limits = limits;
        this.agent = agent;
        this.cancelled = cancelled;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connecting())
                .build();
    }

    /** What came of a request. */
    sealed interface Answer {

        /**
         * The server answered.
         *
         * @param response with the body, or without one when it is larger than the limit or was not wanted
         */
        record Given(HttpResponse<Optional<byte[]>> response) implements Answer {}

        /**
         * It did not, or broke off.
         *
         * @param code of the problem
         */
        record Missing(String code) implements Answer {}
    }

    /**
     * One answer.
     *
     * @param wanted whether the body of an answer like this is worth having
     * @throws CancellationException when the user no longer wants it
     */
    Answer get(URI address, long mostBytes, Predicate<HttpResponse.ResponseInfo> wanted) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(limits.answering())
                .header("User-Agent", agent)
                .header("Accept", "text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.1")
                .GET()
                .build();
        CompletableFuture<HttpResponse<Optional<byte[]>>> answer = client.sendAsync(
                request, info -> new LimitedBody(wanted.test(info) ? mostBytes : 0));
        try {
            return await(answer);
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private Answer await(CompletableFuture<HttpResponse<Optional<byte[]>>> answer) {
        long end = System.nanoTime() + limits.answering().toNanos();
        while (System.nanoTime() < end) {
            try {
                return new Answer.Given(answer.get(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException waiting) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
            } catch (ExecutionException failed) {
                return new Answer.Missing(code(Optional.ofNullable(failed.getCause())));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
        return new Answer.Missing("web-timeout");
    }

    private static String code(Optional<Throwable> cause) {
        Throwable trouble = cause.orElseGet(IOException::new);
        return switch (trouble) {
            case HttpConnectTimeoutException late -> "web-unreachable";
            case HttpTimeoutException late -> "web-timeout";
            case ConnectException refused -> "web-unreachable";
            case UnknownHostException unknown -> "web-unreachable";
            case UnresolvedAddressException unknown -> "web-unreachable";
            case SSLException untrusted -> "web-untrusted";
            case EOFException early -> "web-cut-off";
            default -> "web-cut-off";
        };
    }
}
