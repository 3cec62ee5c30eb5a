package org.variorum.store.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PageFetcherTest {

    private static final BooleanSupplier NEVER = () -> false;
    private static final WebLimits LIMITS =
            new WebLimits(20_000, 20_000, 3, Duration.ofSeconds(5), Duration.ofSeconds(10));
    private static final WebLimits IMPATIENT =
            new WebLimits(20_000, 20_000, 3, Duration.ofSeconds(1), Duration.ofMillis(500));

    private final CountDownLatch end = new CountDownLatch(1);
    private final LoopbackServer server = new LoopbackServer();

    @AfterEach
    void stop() {
        end.countDown();
        server.close();
    }

    @Test
    void aPageComesWithItsFinalAddressItsHeadersAndANameOfItsOwn() {
        server.with("/go", 302, Map.of("Location", "/news/the-bridge.html?x=1"), "")
                .with("/news", 200, Map.of("Content-Type", "text/html; charset=ISO-8859-1", "X-One", "1"), "<p>Hello");

        Fetched.Page page = page(server.at("/go#top"));

        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Hello");
        assertThat(page.retrieval().asked()).isEqualTo(server.at("/go#top"));
        assertThat(page.retrieval().address()).isEqualTo(server.at("/news/the-bridge.html?x=1"));
        assertThat(page.retrieval().status()).isEqualTo(200);
        assertThat(page.retrieval().headers()).anyMatch(
                header -> header.name().equals("x-one") && header.value().equals("1"));
        assertThat(page.charset()).contains("ISO-8859-1");
        assertThat(page.name()).isEqualTo("127.0.0.1-the-bridge.html");
        assertThat(server.asked()).containsExactly("/go", "/news/the-bridge.html?x=1");
    }

    @Test
    void theOwnersWishIsAskedForFirstAndRespected() {
        server.with("/robots.txt", 200, Map.of(), "User-agent: *\nDisallow: /private\n")
                .withPage("/private", "<p>No")
                .withPage("/open", "<p>Yes")
                .with("/way", 302, Map.of("Location", "/private/a"), "");

        assertThat(problem(server.at("/private/a"))).isEqualTo("web-robots");
        assertThat(problem(server.at("/way"))).isEqualTo("web-robots");
        assertThat(page(server.at("/open")).bytes()).isNotEmpty();
        assertThat(server.asked()).doesNotContain("/private/a");
    }

    @ParameterizedTest
    @CsvSource({"301, /robots2.txt, web-robots", "500, '', web-server-error", "403, '', ''"})
    void wishesMayBeMovedOrUnknownOrMissing(int status, String location, String problem) {
        server.with("/robots.txt", status, location.isEmpty() ? Map.of() : Map.of("Location", location), "")
                .with("/robots2.txt", 200, Map.of(), "User-agent: variorum\nDisallow: /\n")
                .withPage("/page", "<p>Hello");

        Fetched fetched = fetch(server.at("/page"), LIMITS);
        if (problem.isEmpty()) {
            assertThat(fetched).isInstanceOf(Fetched.Page.class);
        } else {
            assertThat(code(fetched)).isEqualTo(problem);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, web-refused", "402, web-refused", "403, web-refused", "451, web-refused", "404, web-not-found",
        "410, web-not-found", "429, web-busy", "500, web-server-error", "503, web-server-error", "418, web-status",
        "204, web-status", "302, web-status"})
    void aRefusalIsToldAndNotBypassed(int status, String problem) {
        server.with("/page", status, Map.of(), "");

        assertThat(problem(server.at("/page"))).isEqualTo(problem);
        assertThat(server.asked()).containsOnlyOnce("/page");
    }

    @Test
    void aLoopOfRedirectsEnds() {
        server.with("/a", 302, Map.of("Location", "/b"), "").with("/b", 301, Map.of("Location", "/a"), "");

        assertThat(problem(server.at("/a"))).isEqualTo("web-redirects");
        assertThat(server.asked()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "http://", "data:,x"})
    void noRedirectLeadsOutOfTheWeb(String place) {
        server.with("/a", 302, Map.of("Location", place), "");

        assertThat(problem(server.at("/a"))).isEqualTo("web-redirect-unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "file:///etc/passwd", "ftp://example.org/a", "example", "https://", "http://user:secret@example.org/",
        "https://exa mple.org"})
    void onlyAddressesOfTheWebAreTaken(String address) {
        assertThat(problem(address)).isEqualTo("web-address-invalid");
    }

    @Test
    void anEndlessAnswerEndsAtTheLimit() {
        server.with("/endless", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            while (end.getCount() > 0) {
                exchange.getResponseBody().write(new byte[4096]);
            }
        });

        assertThat(problem(server.at("/endless"))).isEqualTo("web-too-large");
    }

    @Test
    void endlessWishesAreNoPermission() {
        server.with("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (end.getCount() > 0) {
                exchange.getResponseBody().write(new byte[4096]);
            }
        }).withPage("/page", "<p>Hello");

        assertThat(problem(server.at("/page"))).isEqualTo("web-robots");
    }

    @Test
    void aServerThatTricklesIsGivenUp() {
        server.with("/slow", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            awaitEnd();
        });

        assertThat(code(fetch(server.at("/slow"), IMPATIENT))).isEqualTo("web-timeout");
    }

    @Test
    void aServerThatSaysNothingIsGivenUp() {
        server.with("/mute", exchange -> awaitEnd());

        assertThat(code(fetch(server.at("/mute"), IMPATIENT))).isEqualTo("web-timeout");
    }

    @Test
    void cancellingEndsTheWaiting() {
        server.with("/mute", exchange -> awaitEnd());
        String address = server.at("/mute");

        assertThatThrownBy(() -> new PageFetcher(LIMITS).fetch(address, () -> server.asked().contains("/mute")))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void nobodyAtTheAddressIsTold() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(problem("http://127.0.0.1:" + port + "/a")).isEqualTo("web-unreachable");
        assertThat(problem("http://no-such-host.invalid/a")).isEqualTo("web-unreachable");
    }

    @Test
    void anAnswerShorterThanItClaimsIsCutOff() throws IOException {
        assertThat(answerTo("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>Half"))
                .isEqualTo("web-cut-off");
    }

    @Test
    void nonsenseInsteadOfAnAnswerIsTold() throws IOException {
        assertThat(answerTo("220 mail.example.org ready\r\n")).isEqualTo("web-cut-off");
    }

    @Test
    void packedAnswersAreUnpackedUpToTheLimit() throws IOException {
        gzip("/packed", "<p>Hello".getBytes(StandardCharsets.UTF_8));
        gzip("/bomb", new byte[10_000_000]);
        server.with("/lie", 200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"), "<p>Not packed");

        assertThat(new String(page(server.at("/packed")).bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Hello");
        assertThat(problem(server.at("/bomb"))).isEqualTo("web-cut-off");
        assertThat(problem(server.at("/lie"))).isEqualTo("web-cut-off");
    }

    @Test
    void aPictureIsNoPageAndIsNotLoaded() {
        server.with("/film", 200, Map.of("Content-Type", "video/mp4"), "x".repeat(19_000));

        assertThat(problem(server.at("/film"))).isEqualTo("web-not-a-page");
    }

    private void gzip(String path, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(content);
        }
        server.with(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            packed.writeTo(exchange.getResponseBody());
        });
    }

    /** The problem with a server that answers the wish for robots.txt soundly and the next with these characters. */
    private String answerTo(String raw) throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            Thread.ofPlatform().daemon().start(() -> serve(socket, raw));
            return problem("http://127.0.0.1:" + socket.getLocalPort() + "/page");
        }
    }

    private static void serve(ServerSocket socket, String raw) {
        String answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        while (!socket.isClosed()) {
            try (Socket line = socket.accept(); OutputStream out = line.getOutputStream()) {
                line.getInputStream().read(new byte[4096]);
                out.write(answer.getBytes(StandardCharsets.US_ASCII));
                answer = raw;
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Fetched.Page page(String address) {
        return (Fetched.Page) fetch(address, LIMITS);
    }

    private static String problem(String address) {
        return code(fetch(address, LIMITS));
    }

    private static String code(Fetched fetched) {
        return ((Fetched.Missing) fetched).problem().code();
    }

    private static Fetched fetch(String address, WebLimits limits) {
        return new PageFetcher(limits).fetch(address, NEVER);
    }
}
