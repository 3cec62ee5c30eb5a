package org.variorum.store.export.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A page in a headless Chromium, spoken to through the protocol of its developer tools. */
final class ChromiumPage implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 90;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path profile;
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    private ChromiumPage(Process process, Path profile, String endpoint) throws Exception {
        this.process = process;
        this.profile = profile;
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(endpoint), new Messages())
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** The browser that is installed here; the variable {@code VARIORUM_CHROMIUM} names another. */
    static Optional<Path> browser() {
        String named = System.getenv().getOrDefault("VARIORUM_CHROMIUM", "");
        return Stream.of(named, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the browser with an empty page. */
    static ChromiumPage start(Path browser) throws Exception {
        Path profile = Files.createTempDirectory("variorum-chromium");
        Process process = new ProcessBuilder(browser.toString(), "--headless=new", "--no-sandbox", "--disable-gpu",
                        "--no-first-run", "--disable-dev-shm-usage", "--window-size=1400,900",
                        "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        await(() -> Files.exists(port) && Files.readAllLines(port).size() > 1);
        String address = "http://127.0.0.1:" + Files.readAllLines(port).getFirst() + "/json/list";
        List<String> pages = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            await(() -> {
                String list = client.send(HttpRequest.newBuilder(URI.create(address)).build(),
                        HttpResponse.BodyHandlers.ofString()).body();
                JSON.readTree(list).forEach(target -> {
                    if (target.path("type").asText().equals("page")) {
                        pages.add(target.path("webSocketDebuggerUrl").asText());
                    }
                });
                return !pages.isEmpty();
            });
        }
        return new ChromiumPage(process, profile, pages.getFirst());
    }

    /** Opens a file and waits until it is loaded. */
    void open(Path file) throws Exception {
        events.clear();
        call("Page.navigate", Map.of("url", file.toUri().toString()));
        await(() -> events.stream().anyMatch(event -> method(event).equals("Page.loadEventFired")));
    }

    /** Makes the window that large, in CSS pixels. */
    void resize(int width, int height) throws Exception {
        call("Emulation.setDeviceMetricsOverride", Map.of(
                "width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as that medium does ("screen", "print") to a reader who likes them "light" or "dark". */
    void show(String medium, String colors) throws Exception {
        call("Emulation.setEmulatedMedia", Map.of("media", medium, "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", colors))));
    }

    /** The value of an expression; a promise is waited for. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode answer = call("Runtime.evaluate", Map.of(
                "expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    /** Clicks with the mouse on the middle of the first line of an element. */
    void click(String selector) throws Exception {
        JsonNode place = evaluate("(() => { const e = document.querySelector('" + selector + "');"
                + " e.scrollIntoView({block: 'center'}); const b = e.getClientRects()[0];"
                + " return {x: b.x + b.width / 2, y: b.y + b.height / 2}; })()");
        for (String kind : List.of("mousePressed", "mouseReleased")) {
            call("Input.dispatchMouseEvent", Map.of("type", kind, "x", place.path("x").asDouble(),
                    "y", place.path("y").asDouble(), "button", "left", "clickCount", 1));
        }
    }

    /** Errors of scripts and what the page was kept from by its policy. */
    List<String> complaints() {
        return events.stream()
                .filter(event -> method(event).equals("Runtime.exceptionThrown")
                        || method(event).equals("Log.entryAdded"))
                .map(JsonNode::toString)
                .toList();
    }

    /** Addresses of everything that the page asked for. */
    List<String> requests() {
        return events.stream()
                .filter(event -> method(event).equals("Network.requestWillBeSent"))
                .map(event -> event.at("/params/request/url").asText())
                .toList();
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        client.close();
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private JsonNode call(String method, Map<String, ?> parameters)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        int number = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(number, answer);
        ObjectNode message = JSON.createObjectNode().put("id", number).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(JSON.writeValueAsString(message), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        JsonNode result = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (result.has("error")) {
            throw new AssertionError(method + ": " + result.path("error"));
        }
        return result.path("result");
    }

    private static String method(JsonNode event) {
        return event.path("method").asText();
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("Waited " + PATIENCE_SECONDS + " s");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Something that becomes true. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }

    /** Puts the parts of messages together and hands them on. */
    private final class Messages implements WebSocket.Listener {

        private final StringBuilder open = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            open.append(part);
            if (last) {
                take(open.toString());
                open.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void take(String text) {
            try {
                JsonNode message = JSON.readTree(text);
                if (message.has("id")) {
                    answers.remove(message.path("id").asInt()).complete(message);
                } else {
                    events.add(message);
                }
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        }
    }
}
