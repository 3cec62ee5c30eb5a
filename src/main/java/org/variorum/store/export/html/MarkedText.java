package org.variorum.store.export.html;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.model.article.Article;
import org.variorum.model.article.Exclusion;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.TextSpan;
import org.variorum.store.export.ArticleLine;
import org.variorum.store.export.ReportContent;

/**
 * One article's text with its claims as links to their facts and its excluded passages dimmed.
 *
 * <p>Where claims overlap, the text is cut into stretches; each links to the weightiest claim that covers it and names
 * them all. Excluded passages longer than a few lines are folded away.
 */
final class MarkedText {

    private static final int LONG = 240;

    private final ReportContent content;
    private final Article article;
    private final HtmlWriter html;
    private final List<Claim> claims;
    private final Set<ClaimId> named = new HashSet<>();

    MarkedText(ReportContent content, Article article, HtmlWriter html) {
        this.content = content;
        this.article = article;
        this.html = html;
        claims = content.claimsOf(article.id());
    }

    void write() {
        String text = article.text().value();
        for (int start = 0; start < text.length(); ) {
            TextSpan line = lineAt(text, start);
            Optional<Exclusion> excluded = exclusionAround(line);
            if (excluded.isPresent()) {
                int end = Math.max(line.end(), lastLineOf(excluded.get().span()));
                excluded(new TextSpan(start, Math.min(end, text.length())), excluded.get());
                start = end + 1;
            } else {
                paragraph(line);
                start = line.end() + 1;
            }
        }
    }

    private static TextSpan lineAt(String text, int start) {
        int end = text.indexOf('\n', start);
        return new TextSpan(start, end < 0 ? text.length() : end);
    }

    /** The exclusion that covers all of a line but white space. */
    private Optional<Exclusion> exclusionAround(TextSpan line) {
        String words = article.text().slice(line);
        if (words.isBlank() || ArticleLine.repeatsHeadline(article, line, claims)) {
            return Optional.empty();
        }
        int from = line.start() + words.length() - words.stripLeading().length();
        TextSpan visible = new TextSpan(from, from + words.strip().length());
        return article.exclusions().stream()
                .filter(exclusion -> exclusion.span().contains(visible))
                .findFirst();
    }

    /** Where the last line ends that lies wholly in the span. */
    private int lastLineOf(TextSpan span) {
        String text = article.text().value();
        int lineEnd = text.indexOf('\n', Math.max(span.start(), span.end() - 1));
        int end = lineEnd < 0 ? text.length() : lineEnd;
        boolean whole = text.substring(Math.min(span.end(), end), end).isBlank();
        return whole ? end : Math.max(span.start(), text.lastIndexOf('\n', span.end() - 1));
    }

    private void excluded(TextSpan span, Exclusion exclusion) {
        String words = article.text().slice(span).strip();
        String reason = content.say("report.excluded", content.say("exclusion." + exclusion.reason().code()));
        if (words.length() > LONG) {
            html.open("details", "class", "excluded").element("summary", reason);
            words.lines().filter(line -> !line.isBlank()).forEach(line -> html.element("p", line));
            html.close().line();
        } else {
            html.open("p", "class", "excluded", "title", reason);
            html.element("span", reason + ": ", "class", "unseen").text(words).close().line();
        }
    }

    private void paragraph(TextSpan line) {
        if (article.text().slice(line).isBlank() || ArticleLine.repeatsHeadline(article, line, claims)) {
            return;
        }
        boolean headline = article.text().slice(line).strip().equals(article.displayTitle());
        html.open("p", "class", headline ? "headline" : "words");
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        claims.stream().map(Claim::span).forEach(span -> addCuts(cuts, line, span));
        article.exclusions().stream().map(Exclusion::span).forEach(span -> addCuts(cuts, line, span));
        int from = line.start();
        for (int to : cuts.tailSet(from, false)) {
            stretch(new TextSpan(from, to));
            from = to;
        }
        html.close().line();
    }

    private static void addCuts(Set<Integer> cuts, TextSpan line, TextSpan span) {
        if (span.overlaps(line)) {
            cuts.add(Math.max(line.start(), span.start()));
            cuts.add(Math.min(line.end(), span.end()));
        }
    }

    private void stretch(TextSpan span) {
        String words = article.text().slice(span);
        Optional<Exclusion> excluded = article.exclusions().stream()
                .filter(exclusion -> exclusion.span().contains(span))
                .findFirst();
        List<Claim> covering = claims.stream().filter(claim -> claim.span().contains(span)).toList();
        if (excluded.isPresent()) {
            String reason = content.say("exclusion." + excluded.get().reason().code());
            html.element("span", words, "class", "excluded", "title", content.say("report.excluded", reason));
        } else if (covering.isEmpty()) {
            html.text(words);
        } else {
            claim(words, covering);
        }
    }

    private void claim(String words, List<Claim> covering) {
        Claim main = covering.stream()
                .min(Comparator.comparing((Claim claim) -> content.statusOf(claim.id()))
                        .thenComparing(claim -> claim.span().length()))
                .orElseThrow();
        covering.stream()
                .filter(claim -> claim != main && named.add(claim.id()))
                .forEach(claim -> html.element("span", "", "id", "claim-" + claim.id().value()));
        int fact = content.factsOf(main.id()).getFirst();
        String status = content.statusOf(main.id()).code();
        String title = content.say("status." + status) + ": " + content.input().say(content.fact(fact).label());
        String ids = covering.stream().map(claim -> claim.id().value()).collect(Collectors.joining(" "));
        if (named.add(main.id())) {
            html.open("a", "class", "claim first " + status, "href", "#fact-" + fact, "title", title,
                    "data-claims", ids, "data-fact", Integer.toString(fact), "id", "claim-" + main.id().value());
        } else {
            html.open("a", "class", "claim " + status, "href", "#fact-" + fact, "title", title,
                    "data-claims", ids, "data-fact", Integer.toString(fact));
        }
        html.text(words).close();
    }
}
