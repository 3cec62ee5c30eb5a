package org.variorum.app.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.Signature;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.claim.Polarity;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.WorkspaceEdit;

/** A merge under an analysis that cuts the merged facts otherwise, as when an article is added. */
class MergedFactsTest {

    private static final Signature SIGNATURE = new Signature(() -> "Ada", () -> Instant.parse("2025-03-04T10:00:00Z"));
    private static final List<String> WORDS = List.of("nine crew aboard", "212 people on board", "tickets sold out");
    private static final Phrase CREW = Phrase.of("fact.content", "nine crew aboard");
    private static final Phrase PERSONS = Phrase.of("fact.quantity.other", "person");

    private final List<Article> articles = Stream.of("A", "B", "C", "D").map(MergedFactsTest::article).toList();
    private Comparison found = comparison(3, List.of(
            fact("crew", CREW, "A0", "B0", "C0"), fact("persons", PERSONS, "A1", "B1", "A0", "B0", "C0"),
            fact("tickets", Phrase.of("fact.content", "tickets"), "A2", "B2")));
    private EditLog log = EditLog.EMPTY;

    @Test
    void aMergeStandsWhereOneMoreArticleTakesAMergedFactApart() {
        merge("crew", "persons");
        assertThat(claimsOf(new ClaimId("A0"))).containsExactlyInAnyOrder("A0", "B0", "C0", "A1", "B1");

        found = comparison(4, List.of(
                fact("six", CREW, "A0", "B0", "C0", "D0"),
                fact("crew-count", PERSONS, "A0", "B0", "C0", "D0"), fact("aboard", PERSONS, "A1", "B1", "D1"),
                fact("tickets", Phrase.of("fact.content", "tickets"), "A2", "B2")));
        assertThat(shown().orphans()).isEmpty();
        assertThat(claimsOf(new ClaimId("A1")))
                .containsExactlyInAnyOrder("A0", "B0", "C0", "D0", "A1", "B1", "D1");
    }

    @Test
    void aMergeIsNoOrphanWhereTheAnalysisComesToItByItself() {
        merge("crew", "persons");
        found = comparison(4, List.of(fact("all", PERSONS, "A0", "B0", "C0", "A1", "B1", "D1")));
        assertThat(shown().orphans()).isEmpty();
        assertThat(claimsOf(new ClaimId("A0"))).hasSize(6);
    }

    @Test
    void aMergeThatFindsAFactNoMoreIsAnOrphan() {
        merge("crew", "tickets");
        found = comparison(4, List.of(fact("crew", CREW, "A0", "B0", "D0"), fact("a", CREW, "A2"),
                fact("b", CREW, "B2")));
        assertThat(shown().orphans()).extracting(orphan -> orphan.entry().edit())
                .containsExactlyElementsOf(log.entries().stream().map(LogEntry::edit).toList());
    }

    @Test
    void aMergeTakesNoFactInThatStoodBesideTheMergedOnes() {
        merge("persons", "tickets");
        assertThat(shown().comparison().fact(new FactId("crew"))).isPresent();
    }

    private void merge(String one, String other) {
        Anchors anchors = new Anchors(shown());
        List<WorkspaceEdit> edits = List.of(new FactEdit.MergeFacts(Stream.of(one, other)
                .map(id -> anchors.fact(shown().comparison().fact(new FactId(id)).orElseThrow())).toList()));
        log = log.with(SIGNATURE.sign(log, edits));
    }

    private Corrected shown() {
        return Corrections.of(articles, found, log);
    }

    /** The claims of the one fact that has that claim. */
    private List<String> claimsOf(ClaimId claim) {
        List<List<String>> all = shown().comparison().facts().stream().map(MergedFactsTest::ids)
                .filter(ids -> ids.contains(claim.value())).toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> ids(Fact fact) {
        return fact.claims().map(ClaimId::value).toList();
    }

    private static Article article(String siglum) {
        int index = siglum.charAt(0) - 'A';
        String text = String.join(". ", WORDS) + ". " + siglum;
        return new Article(ArticleId.at(index), siglum + ".txt", Integer.toString(index).repeat(64),
                ArticleMetadata.unknown("en"), new SourceText(text), List.of(), false);
    }

    private Comparison comparison(int size, List<Fact> facts) {
        List<Article> compared = articles.subList(0, size);
        List<Claim> claims = new ArrayList<>();
        for (Article article : compared) {
            for (int number = 0; number < WORDS.size(); number++) {
                claims.add(claim(article, number));
            }
        }
        return new Comparison(compared, List.of(), claims, facts, List.of(), List.of(), List.of());
    }

    private static Claim claim(Article article, int number) {
        String words = WORDS.get(number);
        int start = article.text().value().indexOf(words);
        return new Claim(new ClaimId(article.id().siglum() + number), article.id(), number,
                new TextSpan(start, start + words.length()), words, List.of(), List.of(), List.of(), List.of(),
                Polarity.AFFIRMED, Certainty.ASSERTED, Attribution.OWN_VOICE, List.of());
    }

    private static Fact fact(String id, Phrase label, String... claims) {
        List<Version> versions = Stream.of(claims).map(claim -> claim.substring(0, 1)).distinct().sorted()
                .<Version>map(siglum -> new Version.Stated(new ArticleId(siglum), Stream.of(claims)
                        .filter(claim -> claim.startsWith(siglum)).map(ClaimId::new).toList(), 1))
                .toList();
        return new Fact(new FactId(id), label, FactStatus.AGREED, versions,
                List.of(new Position(1, "said", versions.stream().map(Version::article).toList())),
                List.of(), List.of());
    }
}
