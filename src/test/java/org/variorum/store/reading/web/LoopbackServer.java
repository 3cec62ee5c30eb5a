package org.variorum.store.reading.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this computer, at a port of its own; notes what it is asked. */
public final class LoopbackServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** A server that knows no page. */
    public LoopbackServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.start();
    }

    /** How a page answers. */
    @FunctionalInterface
    public interface Reply {

        /** Answers; trouble on the line is the client's business. */
        void to(HttpExchange exchange) throws IOException;
    }

    /** The address of a page. */
    public String at(String path) {
        InetSocketAddress own = server.getAddress();
        return "http://" + own.getAddress().getHostAddress() + ":" + own.getPort() + path;
    }

    /** What was asked for, in order: each path with its query. */
    public List<String> asked() {
        return asked;
    }

    /** A page that answers like that. */
    public LoopbackServer with(String path, Reply reply) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            try (exchange) {
                reply.to(exchange);
            }
        });
        return this;
    }

    /** A page with that status, headers and body. */
    public LoopbackServer with(String path, int status, Map<String, String> headers, String body) {
        return with(path, exchange -> {
            headers.forEach(exchange.getResponseHeaders()::add);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }

    /** A web page. */
    public LoopbackServer withPage(String path, String html) {
        return with(path, 200, Map.of("Content-Type", "text/html; charset=utf-8"), html);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
