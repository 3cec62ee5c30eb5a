package org.variorum.store.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.table.ReportTable;

/**
 * The sheet that fact-checkers keep: fact, method, source, date, verified, note, with a row for each claim of each
 * fact. Whether it is verified is for a person to say, so that the column is empty.
 */
final class FactCheckSheet {

    private final ReportContent content;

    FactCheckSheet(ReportContent content) {
        this.content = content;
    }

    ReportTable table() {
        List<String> head = Stream.of("fact", "method", "source", "date", "verified", "note")
                .map(column -> content.say("fact-check." + column))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Fact fact : content.facts()) {
            fact.claims().flatMap(id -> content.claim(id).stream()).forEach(claim -> rows.add(row(fact, claim)));
        }
        return new ReportTable(content.say("fact-check.title"), head, rows);
    }

    private List<String> row(Fact fact, Claim claim) {
        String date = content.article(claim.article())
                .flatMap(article -> article.metadata().published())
                .map(PublicationTime::iso)
                .orElse("");
        return List.of(
                content.input().say(fact.label()) + ": \u201c" + claim.quote() + "\u201d",
                method(fact, claim), source(claim), date, "", note(fact, claim));
    }

    private String method(Fact fact, Claim claim) {
        String compared = content.say("fact-check.compared", Long.toString(fact.stated().count()));
        return compared + " " + content.attribution(claim.attribution());
    }

    private String source(Claim claim) {
        String address = content.article(claim.article())
                .flatMap(article -> article.metadata().url())
                .or(() -> content.article(claim.article()).map(Article::file))
                .orElse("");
        return content.name(claim.article()) + " (" + claim.article() + ") " + address;
    }

    private String note(Fact fact, Claim claim) {
        String differences = fact.differences()
                .filter(difference -> difference.between().stream()
                        .anyMatch(pair -> pair.first().equals(claim.id()) || pair.second().equals(claim.id())))
                .map(difference -> "[" + content.kind(difference) + "] "
                        + content.input().say(difference.explanation()))
                .collect(Collectors.joining("\n"));
        return differences.isEmpty() ? content.say("status." + fact.status().code()) : differences;
    }
}
