package org.variorum.store.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as pages print them: with a site behind the headline, a "By" before the author. */
final class PageNames {

    private static final int LONGEST_AUTHOR = 80;
    private static final int SHORTEST_TITLE = 15;
    private static final Pattern SITE = Pattern.compile(
            "(?is)https?://(?:www\\d?\\.|m\\.|amp\\.)?([^/?#:]+).*");
    private static final Pattern SITE_BEHIND = Pattern.compile(
            "^(.+)\\s+[|\u2013\u2014\u00B7\u00BB-]\\s+([^|\u2013\u2014\u00BB]+)$");
    private static final Pattern BY = Pattern.compile("(?i)^(?:(?:written|posted|reported)\\s+)?by[:\\s]+");
    private static final Pattern AFTER_NAME = Pattern.compile(
            "(?i)\\s*(?:[|\u2022\u00B7]|\\b(?:published|updated|posted|on)\\b|\\b\\d{1,2}[:/.]\\d"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d).*$");

    private PageNames() {}

    /** The site that an address belongs to. */
    static Optional<String> site(String address) {
        Matcher matcher = SITE.matcher(address);
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** A headline without the name of the site behind it. */
    static String withoutSite(String title, Optional<String> source) {
        Matcher matcher = SITE_BEHIND.matcher(title);
        if (!matcher.matches()) {
            return title;
        }
        String last = matcher.group(2).strip();
        boolean named = source.map(PageNames::key)
                .filter(name -> name.contains(key(last)) || key(last).contains(name))
                .isPresent();
        return named && matcher.group(1).length() >= SHORTEST_TITLE ? matcher.group(1).strip() : title;
    }

    /** The authors that the words name, without "By" and what is printed behind them. */
    static Optional<String> author(String words) {
        String line = HtmlBlocks.collapsed(words);
        String names = BY.matcher(line).replaceFirst("");
        String name = AFTER_NAME.matcher(names).replaceFirst("").replaceAll("[,;\\s]+$", "");
        return name.length() <= LONGEST_AUTHOR && name.chars().anyMatch(Character::isLetter)
                ? Optional.of(name) : Optional.empty();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
