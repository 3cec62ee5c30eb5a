package org.variorum.store.reading.web;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.article.Retrieval;

/** Addresses of the web as people and servers write them. */
final class WebAddress {

    private static final String LEFT_ALONE = "-._~:/?#[]@!$&'()*+,;=%";
    private static final int LONGEST_NAME = 80;

    private WebAddress() {}

    /** The address, other characters escaped, without fragment; empty unless it is http or https with a host. */
    static Optional<URI> parse(String text) {
        try {
            URI address = new URI(ascii(text.strip()));
            return isPage(address) ? Optional.of(withoutFragment(address)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Where a redirect leads to. */
    static Optional<URI> resolve(URI from, String location) {
        try {
            return parse(from.resolve(new URI(ascii(location.strip()))).toString());
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The address of the rules for programs at the same server. */
    static URI robots(URI page) {
        return page.resolve("/robots.txt");
    }

    /** Scheme, host and port. */
    static String server(URI page) {
        return (page.getScheme() + "://" + page.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    /** Whether the host is this computer or one of its own network, which no page out there should lead to. */
    static boolean isLocal(URI page) {
        try {
            InetAddress host = InetAddress.getByName(page.getHost());
            return host.isLoopbackAddress() || host.isSiteLocalAddress() || host.isLinkLocalAddress()
                    || host.isAnyLocalAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** A file name for the page, without an ending: its host and the last words of its path. */
    static String name(Retrieval retrieval) {
        URI page = URI.create(retrieval.address());
        String path = Optional.ofNullable(page.getPath()).orElse("").replaceAll("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.[A-Za-z]{1,5}$", "");
        String name = (page.getHost() + " " + last).replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^-|-$", "");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static boolean isPage(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https"))
                && address.getHost() != null
                && address.getUserInfo() == null;
    }

    private static URI withoutFragment(URI address) throws URISyntaxException {
        String text = address.toString();
        int fragment = text.indexOf('#');
        URI page = new URI(fragment < 0 ? text : text.substring(0, fragment));
        return page.getRawPath().isEmpty() ? page.resolve("/") : page;
    }

    private static String ascii(String text) {
        int start = text.indexOf("://");
        int end = start < 0 ? -1 : hostEnd(text, start + 3);
        String host = start < 0 ? "" : text.substring(start + 3, end);
        boolean foreign = host.chars().anyMatch(letter -> letter > 127) && !host.contains("@");
        String known = foreign ? text.substring(0, start + 3) + IDN.toASCII(host) + text.substring(end) : text;
        StringBuilder escaped = new StringBuilder(known.length());
        for (byte unit : known.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = unit > 0
                    && (Character.isLetterOrDigit(unit) || LEFT_ALONE.indexOf(unit) >= 0);
            escaped.append(plain ? String.valueOf((char) unit) : "%%%02X".formatted(unit & 0xFF));
        }
        return escaped.toString();
    }

    private static int hostEnd(String text, int from) {
        int end = from;
        while (end < text.length() && ":/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
