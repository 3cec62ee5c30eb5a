package org.variorum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.NamedSource;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;

/**
 * A comparison to be read in a terminal: the disputed facts with what each source says of them, then the differences
 * that are no disputes, in lines of at most 100 characters.
 */
final class SummaryText {

    private static final TextWrap WRAP = new TextWrap(100);

    private final Comparison comparison;
    private final Wording wording;
    private final boolean styled;

    /**
     * A summary of the workspace's comparison.
     *
     * @param styled whether headings are bold, which only a terminal understands
     */
    SummaryText(Workspace workspace, Wording wording, boolean styled) {
        comparison = workspace.comparison();
        this.wording = wording;
        this.styled = styled;
    }

    void printTo(PrintWriter out) {
        Stream.of(sources(), counts(), facts(FactStatus.DISPUTED), facts(FactStatus.NUANCED))
                .flatMap(lines -> lines)
                .forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    private Stream<String> sources() {
        Stream<String> compared = comparison.articles().stream()
                .flatMap(article -> WRAP.lines(article.id() + "  ", "   ", named(article)).stream());
        Stream<String> leftOut = comparison.leftOut().stream().map(this::leftOut).flatMap(List::stream);
        return Stream.concat(compared, leftOut);
    }

    private List<String> leftOut(LeftOut leftOut) {
        String words = say("cli.left-out", named(leftOut.article()), wording.say(leftOut.reason()));
        return WRAP.lines("-  ", "   ", words);
    }

    private String named(Article article) {
        String source = NamedSource.besideTitle(article, wording);
        String title = article.displayTitle();
        return source.equals(title) ? source : source + ": " + title;
    }

    private Stream<String> counts() {
        String counts = Stream.of(FactStatus.values())
                .map(status -> say("cli.count." + status.code(), Long.toString(count(status))))
                .collect(Collectors.joining(", "));
        return Stream.of("", say("cli.facts", counts));
    }

    private long count(FactStatus status) {
        return comparison.facts().stream().filter(fact -> fact.status() == status).count();
    }

    private Stream<String> facts(FactStatus status) {
        List<Fact> facts = comparison.facts().stream().filter(fact -> fact.status() == status).toList();
        if (facts.isEmpty()) {
            return Stream.empty();
        }
        Stream<String> heading = Stream.of("", bold(say("cli.heading." + status.code())));
        return Stream.concat(heading, facts.stream().flatMap(this::fact));
    }

    private Stream<String> fact(Fact fact) {
        int number = comparison.facts().indexOf(fact) + 1;
        Stream<String> label = WRAP.lines(number + ". ", "   ", wording.say(fact.label())).stream().map(this::bold);
        Stream<String> why = fact.differences().flatMap(difference -> {
            String kind = switch (difference) {
                case Dispute dispute -> say("dispute." + dispute.kind().code()) + ", "
                        + say("confidence." + dispute.likelihood().code());
                case Nuance nuance -> say("nuance." + nuance.kind().code());
            };
            return WRAP.lines("   ", "   ", "[" + kind + "] " + wording.say(difference.explanation())).stream();
        });
        Stream<String> quotes = fact.stated().flatMap(this::quotes);
        return Stream.of(Stream.of(""), label, why, quotes, silent(fact)).flatMap(lines -> lines);
    }

    private Stream<String> quotes(Version.Stated stated) {
        String words = stated.claims().stream()
                .flatMap(id -> comparison.claim(id).stream())
                .map(Claim::quote)
                .map(quote -> "\u201c" + quote.strip() + "\u201d")
                .collect(Collectors.joining(" \u2026 "));
        return WRAP.lines("     " + stated.article() + "  ", "        ", words).stream();
    }

    private Stream<String> silent(Fact fact) {
        return Stream.of(
                        absent(fact, "cli.not-mentioned", Version.NotMentioned.class),
                        absent(fact, "cli.cannot-tell", Version.CannotTell.class))
                .flatMap(lines -> lines);
    }

    private Stream<String> absent(Fact fact, String code, Class<? extends Version> kind) {
        String articles = fact.versions().stream()
                .filter(kind::isInstance)
                .map(Version::article)
                .map(ArticleId::siglum)
                .collect(Collectors.joining(", "));
        return articles.isEmpty() ? Stream.empty() : Stream.of("     " + say(code, articles));
    }

    private String say(String code, String... arguments) {
        return wording.say(Phrase.of(code, arguments));
    }

    private String bold(String line) {
        return styled && !line.isBlank() ? "\u001b[1m" + line + "\u001b[0m" : line;
    }
}
