package org.variorum.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Workspace;

/** Reports credit no source with another's words. */
class ReportSayingsTest {

    private final Workspace sample = ExportSample.workspace();

    @Test
    void sourcesThatGoTogetherInOtherWordsAreToldOfApart() {
        Fact river = sample.found().fact(new FactId("f-river")).orElseThrow();
        Nuance nuance = river.nuances().getFirst();
        Claim week = sample.found().claim(new ClaimId("B2")).orElseThrow();
        int start = week.span().start() + week.quote().indexOf("this week");
        List<DecidingWords> deciding = Stream.concat(nuance.deciding().stream(), Stream.of(
                new DecidingWords(week.id(), new TextSpan(start, start + "this week".length())))).toList();
        Fact told = new Fact(river.id(), river.label(), river.status(), river.versions(), river.positions(), List.of(),
                List.of(new Nuance(nuance.kind(), nuance.between(), deciding, nuance.rule(), nuance.explanation())));

        assertThat(content(told).sayings(told)).extracting(ReportContent.Saying::words)
                .containsExactly("on Monday", "this week");
    }

    @Test
    void wordsThatAreDisputedElsewhereStandForNobodyElse() {
        Fact deaths = sample.found().fact(new FactId("f-deaths")).orElseThrow();
        Fact flood = new Fact(new FactId("f-flood"), Phrase.of("fact.content", "12 people died"), FactStatus.AGREED,
                deaths.versions(),
                List.of(new Position(1, "12 people", deaths.stated().map(Version::article).toList())),
                List.of(), List.of());

        assertThat(content(flood).sayings(flood)).extracting(ReportContent.Saying::words)
                .containsExactly("12 people", "About 30 people died in Delta");
        assertThat(content(flood).value(flood, new Version.Stated(ArticleId.at(1), List.of(new ClaimId("B1")), 1)))
                .isEqualTo("About 30 people died in Delta");
    }

    /** A report on the sample in which that fact stands last, instead of the one of its name. */
    private ReportContent content(Fact fact) {
        Comparison found = sample.found();
        List<Fact> facts = Stream.concat(found.facts().stream().filter(one -> !one.id().equals(fact.id())),
                Stream.of(fact)).toList();
        Comparison comparison = new Comparison(found.articles(), found.leftOut(), found.claims(), facts,
                found.origins(), found.citations(), found.problems());
        return new ReportContent(new ExportInput(
                Workspace.of(sample.imported(), comparison, List.of()), new MessageWording(Locale.UK), "test"));
    }
}
