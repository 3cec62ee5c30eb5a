package org.variorum.store.reading.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.variorum.model.article.Retrieval;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * Fetches a page at the user's word, as a careful guest: asks {@code robots.txt} first, follows a few redirects, takes
 * no for an answer and never pretends to be a browser. Nothing in a page is executed and nothing it names is fetched.
 */
public final class PageFetcher {

    private static final String PROGRAM = "Variorum";
    private static final int OK = 200;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");

    /** What can be read, and the ending of its files. */
    private static final Map<String, String> ENDINGS = Map.of(
            "text/html", "html",
            "application/xhtml+xml", "xhtml",
            "text/plain", "txt",
            "text/markdown", "md",
            "application/pdf", "pdf",
            "application/epub+zip", "epub",
            "message/rfc822", "eml",
            "application/vnd.oasis.opendocument.text", "odt",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
            "", "html");

    private final WebLimits limits;

    /** A fetcher that waits and takes as much as these limits allow. */
    public PageFetcher(WebLimits limits) {
        this.limits = limits;
    }

    /**
     * The page at an address, or why there is none.
     *
     * @param cancelled asked again and again; a {@link java.util.concurrent.CancellationException} ends the work
     */
    public Fetched fetch(String address, BooleanSupplier cancelled) {
        Optional<URI> start = WebAddress.parse(address);
        if (start.isEmpty()) {
            return missing("web-address-invalid", address);
        }
        try (Download download = new Download(limits, PROGRAM, cancelled)) {
            return new Visit(address, download).from(start.get());
        }
    }

    private static Fetched missing(String code, String address, String... more) {
        List<String> arguments = List.of(more);
        return new Fetched.Missing(
                Problem.of(code, Severity.ERROR, address, arguments.toArray(String[]::new)));
    }

    private static String mediaType(HttpHeaders headers) {
        return headers.firstValue("content-type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isReadable(ResponseInfo info) {
        return info.statusCode() == OK && ENDINGS.containsKey(mediaType(info.headers()));
    }

    /** The way from one address to a page. */
    private final class Visit {

        private final String asked;
        private final Download download;
        private final Map<String, RobotsRules> rules = new TreeMap<>();

        Visit(String asked, Download download) {
            this.asked = asked;
            this.download = download;
        }

        Fetched from(URI start) {
            URI place = start;
            for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
                Optional<Fetched> kept = keptOut(place);
                if (kept.isPresent()) {
                    return kept.get();
                }
                Download.Answer answer = download.get(place, limits.pageBytes(), PageFetcher::isReadable);
                if (answer instanceof Download.Answer.Missing trouble) {
                    return missing(trouble.code(), asked, host(place));
                }
                HttpResponse<Optional<byte[]>> response = ((Download.Answer.Given) answer).response();
                Optional<String> location = redirect(response);
                if (location.isEmpty()) {
                    return page(response);
                }
                Optional<URI> next = WebAddress.resolve(place, location.get());
                if (next.isEmpty() || isUnsafe(place, next.get())) {
                    return missing("web-redirect-unsafe", asked, location.get());
                }
                place = next.get();
            }
            return missing("web-redirects", asked, String.valueOf(limits.redirects()));
        }

        /** A server that cannot tell its rules is taken to forbid everything; one without rules allows it. */
        private Optional<Fetched> keptOut(URI place) {
            String server = WebAddress.server(place);
            if (!rules.containsKey(server)) {
                Optional<Fetched> unknown = ask(place, server);
                if (unknown.isPresent()) {
                    return unknown;
                }
            }
            String path = place.getRawPath()
                    + Optional.ofNullable(place.getRawQuery()).map(query -> "?" + query).orElse("");
            return Optional.ofNullable(rules.get(server)).filter(known -> known.allow(path)).isPresent()
                    ? Optional.empty()
                    : Optional.of(missing("web-robots", asked, host(place)));
        }

        private Optional<Fetched> ask(URI place, String server) {
            URI file = WebAddress.robots(place);
            for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
                Download.Answer answer =
                        download.get(file, limits.robotsBytes(), info -> info.statusCode() == OK);
                if (answer instanceof Download.Answer.Missing trouble) {
                    return Optional.of(missing(trouble.code(), asked, host(place)));
                }
                HttpResponse<Optional<byte[]>> response = ((Download.Answer.Given) answer).response();
                URI from = file;
                Optional<URI> next = redirect(response)
                        .flatMap(location -> WebAddress.resolve(from, location))
                        .filter(to -> !isUnsafe(from, to));
                if (next.isEmpty()) {
                    rules.put(server, rules(response));
                    return response.statusCode() < 500
                            ? Optional.empty()
                            : Optional.of(missing("web-server-error", asked, String.valueOf(response.statusCode())));
                }
                file = next.get();
            }
            rules.put(server, RobotsRules.NONE);
            return Optional.empty();
        }

        /** A file that does not end is no permission. */
        private RobotsRules rules(HttpResponse<Optional<byte[]>> response) {
            return response.statusCode() != OK
                    ? RobotsRules.NONE
                    : response.body()
                            .map(bytes -> RobotsRules.of(new String(bytes, StandardCharsets.UTF_8), PROGRAM))
                            .orElse(RobotsRules.NOTHING);
        }

        private Optional<String> redirect(HttpResponse<?> response) {
            return switch (response.statusCode()) {
                case 301, 302, 303, 307, 308 -> response.headers().firstValue("location");
                default -> Optional.empty();
            };
        }

        private static boolean isUnsafe(URI from, URI to) {
            boolean weaker = "https".equals(from.getScheme()) && "http".equals(to.getScheme());
            return weaker || WebAddress.isLocal(to) && !WebAddress.isLocal(from);
        }

        private Fetched page(HttpResponse<Optional<byte[]>> response) {
            String type = mediaType(response.headers());
            if (response.statusCode() != OK) {
                return missing(code(response.statusCode()), asked, String.valueOf(response.statusCode()));
            }
            if (!ENDINGS.containsKey(type)) {
                return missing("web-not-a-page", asked, type);
            }
            if (response.body().isEmpty()) {
                return missing("web-too-large", asked, String.valueOf(limits.pageBytes() >> 20));
            }
            return unpacked(response.headers(), response.body().get())
                    .<Fetched>map(bytes -> page(response, type, bytes))
                    .orElseGet(() -> missing("web-cut-off", asked, host(response.uri())));
        }

        private Fetched.Page page(HttpResponse<?> response, String type, byte[] bytes) {
            Retrieval retrieval = new Retrieval(
                    asked, response.uri().toString(), response.statusCode(), headers(response.headers()));
            Matcher charset = CHARSET.matcher(response.headers().firstValue("content-type").orElse(""));
            return new Fetched.Page(
                    WebAddress.name(retrieval) + "." + ENDINGS.get(type),
                    bytes,
                    charset.find() ? Optional.of(charset.group(1)) : Optional.empty(),
                    retrieval);
        }

        /** Some servers pack their answers although nobody asked them to. */
        private Optional<byte[]> unpacked(HttpHeaders headers, byte[] bytes) {
            String packing = headers.firstValue("content-encoding").orElse("identity").toLowerCase(Locale.ROOT);
            if (packing.equals("identity")) {
                return Optional.of(bytes);
            }
            if (!packing.endsWith("gzip")) {
                return Optional.empty();
            }
            try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                byte[] plain = stream.readNBytes((int) limits.pageBytes() + 1);
                return plain.length > limits.pageBytes() ? Optional.empty() : Optional.of(plain);
            } catch (IOException broken) {
                return Optional.empty();
            }
        }

        private static List<Retrieval.Header> headers(HttpHeaders headers) {
            return new TreeMap<>(headers.map()).entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream()
                            .map(value -> new Retrieval.Header(entry.getKey().toLowerCase(Locale.ROOT), value)))
                    .toList();
        }

        private static String code(int status) {
            return switch (status) {
                case 401, 402, 403, 407, 451 -> "web-refused";
                case 404, 410 -> "web-not-found";
                case 429 -> "web-busy";
                default -> status >= 500 ? "web-server-error" : "web-status";
            };
        }

        private static String host(URI place) {
            return Optional.ofNullable(place.getHost()).orElse("");
        }
    }
}
